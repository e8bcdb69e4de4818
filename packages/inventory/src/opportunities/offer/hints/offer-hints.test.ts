import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anOffer } from '../../../testing/offer-builders.ts';
import type { OfferHintCode } from './offer-hint.ts';
import { offerHints } from './offer-hints.ts';

/** Made-up sentences with the words that should be found in them. */
const unfair: readonly (readonly [string, OfferHintCode, string])[] = [
  ['Must be a native English speaker.', 'native_speaker', 'native English speaker'],
  ['English mother tongue.', 'native_speaker', 'English mother tongue'],
  ['We want native speakers for the phone.', 'native_speaker', 'native speakers'],
  ['Français langue maternelle exigé.', 'native_speaker', 'langue maternelle'],
  ['You speak perfect English.', 'perfect_language', 'perfect English'],
  ['Flawless written English, please.', 'perfect_language', 'Flawless written English'],
  ['You speak without an accent.', 'perfect_language', 'without an accent'],
  ['Un français impeccable est attendu.', 'perfect_language', 'français impeccable'],
  ['Two years of Canadian experience.', 'canadian_experience', 'Canadian experience'],
  ['Canadian work experience is an asset.', 'canadian_experience', 'Canadian work experience'],
  ['You have experience in Canada.', 'canadian_experience', 'experience in Canada'],
  ['Give two Canadian references.', 'canadian_experience', 'Canadian references'],
  ['Une expérience canadienne est un atout.', 'canadian_experience', 'expérience canadienne'],
  ['Expérience au Canada souhaitée.', 'canadian_experience', 'Expérience au Canada'],
  ['You hold a Canadian degree.', 'canadian_education', 'Canadian degree'],
  ['Diplôme canadien exigé.', 'canadian_education', 'Diplôme canadien'],
  ['Canadian citizens only.', 'citizens_only', 'Canadian citizens only'],
  ['You must be a Canadian citizen.', 'citizens_only', 'must be a Canadian citizen'],
  ['Citoyens canadiens seulement.', 'citizens_only', 'Citoyens canadiens seulement'],
  ['Join our young team!', 'age', 'young team'],
  ['A young and dynamic crew.', 'age', 'young and dynamic'],
  ['Good for recent graduates.', 'age', 'recent graduates'],
  ['You are a digital native.', 'age', 'digital native'],
  ['Nous cherchons un jeune diplômé.', 'age', 'jeune diplômé'],
  ['Une équipe jeune vous attend.', 'age', 'équipe jeune'],
  ['Handyman wanted.', 'gender', 'Handyman'],
  ['A waitress for the evening.', 'gender', 'waitress'],
  ['On cherche une femme de ménage.', 'gender', 'femme de ménage'],
  ['You are physically fit.', 'body', 'physically fit'],
  ['Être en bonne forme physique.', 'body', 'bonne forme physique'],
  ['You must have a car.', 'own_car', 'must have a car'],
  ['Own vehicle required.', 'own_car', 'Own vehicle required'],
  ['Voiture obligatoire.', 'own_car', 'Voiture obligatoire'],
  ['A good cultural fit matters.', 'culture_fit', 'cultural fit'],
  ['We want a rockstar.', 'figure_of_speech', 'rockstar'],
  ['Ready to hit the ground running?', 'figure_of_speech', 'hit the ground running'],
  ['We work in a fast‑paced kitchen.', 'figure_of_speech', 'fast‑paced'],
];

const fair: readonly string[] = [
  'No Canadian experience needed.',
  'You do not need Canadian experience.',
  'Canadian experience is not required.',
  'Experience abroad counts as much as Canadian experience.',
  'Canadian experience or experience from another country, both are good.',
  'Aucune expérience canadienne n’est exigée.',
  'L’expérience au Canada n’est pas nécessaire.',
  'Two years of experience, from any country.',
  'You learn how work is done in Canada.',
  'Help young people with their homework.',
  'You read to young children at the youth centre.',
  'A shelter for young women and their babies.',
  'Vous accompagnez des jeunes le samedi.',
  'You do not need a car: the bus stops in front.',
  'You drive the company car to three sites.',
  'No car required.',
  'Wash cars by hand and clean vans inside.',
  'Aucune voiture n’est nécessaire.',
  'You speak English at CLB 6.',
  'Teach English to native speakers of Arabic and Somali.',
  'You do not have to be a native speaker.',
  'An accent is fine. We speak slowly with each other.',
  'The native plant garden needs helpers.',
  'Lead a workshop for graduates of our program.',
  'Show new Canadians the library.',
  'Prepare people for the citizenship test.',
  'You wait on tables and man the till with a partner.',
  'You carry boxes of 15 kg up two stairs.',
  'Our team plays soccer on Fridays.',
  'Tell us about the culture of your country.',
  'The fitness room is free for staff.',
];

const found = (description: string) => offerHints(anOffer({ description, english: '4' }));

describe('Words that keep newcomers away', () => {
  for (const [text, code, words] of unfair)
    test(`are found: ${text}`, () => {
      assert.deepEqual(
        found(text).map((hint) => [hint.code, hint.found, hint.at]),
        [[code, words, text.indexOf(words)]],
      );
    });

  for (const text of fair) test(`are not in: ${text}`, () => assert.deepEqual(found(text), []));

  test('are found in the title and in the second language, and told once for each field', () => {
    const hints = offerHints(
      anOffer({
        title: 'Handyman',
        other_description: 'Voiture obligatoire. Voiture requise le soir.',
        english: '4',
      }),
    );
    assert.deepEqual(
      hints.map(({ field, code }) => `${field} ${code}`),
      ['title gender', 'other_description own_car'],
    );
  });
});

describe('How a text reads', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'tea').join(' ');

  test('a sentence of 26 words is long, one of 25 is not', () => {
    assert.equal(found(`Drink ${words(25)}.`)[0]?.code, 'long_sentence');
    assert.deepEqual(found(`Drink ${words(24)}.`), []);
  });

  test('a price and an address end no sentence, a new line does', () => {
    assert.deepEqual(found(`Pay 4.50 at shop.example ${words(20)}\n${words(20)}`), []);
  });

  test('a text of long words is hard, whatever its sentences', () => {
    const office =
      'Responsibilities encompass administrative coordination. Qualifications include demonstrated organizational competencies. ';
    assert.equal(found(office.repeat(5))[0]?.code, 'hard_text');
    assert.deepEqual(found('You shape bread and pack boxes for the shop. We show you how. '.repeat(6)), []);
  });

  test('ten thousand words are read too', () => {
    assert.ok(found(words(10_000)).length > 0);
  });
});

describe('What is left unsaid', () => {
  const codes = (given: Parameters<typeof anOffer>[0]) => offerHints(anOffer(given)).map(({ code }) => code);

  test('is the level of a language, once there is a text', () => {
    assert.deepEqual(codes({}), ['no_language_level']);
    assert.deepEqual(codes({ french: '5' }), []);
    assert.deepEqual(codes({ description: ' ' }), []);
  });

  test('is the hours of a week that is paid', () => {
    assert.deepEqual(codes({ english: '1', pay_unit: 'week' }), ['no_hours']);
    assert.deepEqual(codes({ english: '1', pay_unit: 'week', hours_maximum: '40' }), []);
    assert.deepEqual(codes({ english: '1', pay_unit: 'week', kind: 'mentoring' }), []);
  });
});

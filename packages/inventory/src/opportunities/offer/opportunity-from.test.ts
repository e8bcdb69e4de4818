import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { uuid } from '../../testing/builders.ts';
import { anOffer } from '../../testing/offer-builders.ts';
import { anOpportunitiesDocument } from '../../testing/opportunity-builders.ts';
import { readOpportunities } from '../read-opportunities.ts';
import type { OfferDraft } from './offer-draft.ts';
import { offerKinds } from './offer-kinds.ts';
import type { OfferOccasion } from './offer-occasion.ts';
import { opportunityFrom } from './opportunity-from.ts';

const occasion: OfferOccasion = {
  board: anOpportunitiesDocument({ skills: [{ id: 'baking', name: 'Baking' }] }),
  // Still the 22nd in Toronto.
  now: new Date('2026-11-23T02:00:00Z'),
  newId: () => uuid(7),
  occupation: (noc) => (noc === '65202' ? { noc, title: 'Bakers’ helpers', teer: 5 } : undefined),
};

const made = (given: Partial<OfferDraft> = {}) => {
  const { document, problems } = opportunityFrom(anOffer(given), occasion);
  assert.deepEqual(problems, []);
  return document?.opportunities[0];
};
const problems = (given: Partial<OfferDraft>) =>
  opportunityFrom(anOffer(given), occasion).problems.map(({ field, code }) => `${field} ${code}`);

describe('An opportunity from a short draft', () => {
  test('is a strict document of one, with what was said and nothing else', () => {
    const { document } = opportunityFrom(anOffer(), occasion);
    assert.deepEqual(document, {
      schema_version: '1.0',
      published: '2026-11-23T02:00:00.000Z',
      language: 'en',
      municipality: { name: 'Test Town', timezone: 'America/Toronto' },
      sources: [],
      skills: [],
      interests: [],
      opportunities: [
        {
          kind: 'job',
          id: uuid(1),
          title: 'Bakery helper',
          description: 'You shape bread and pack boxes.',
          organization: { name: 'Lakeside Bakery' },
          places: [{ city: 'Test Town' }],
          suits: ['newcomers'],
          apply: [{ method: 'email', email: 'jobs@bakery.example' }],
          posted: '2026-11-22',
          pay: { minimum: 19.5, unit: 'hour', currency: 'CAD' },
        },
      ],
    });
  });

  test('can be imported without a problem, whatever its kind', () => {
    for (const kind of offerKinds) {
      const { document } = opportunityFrom(anOffer({ kind, cost: '20', expenses_covered: true }), occasion);
      assert.deepEqual(readOpportunities(document).problems, [], kind);
      assert.equal(document?.opportunities[0]?.kind, kind);
    }
  });
});

describe('An opportunity from a full draft', () => {
  test('says the words in both languages, each with the text that it translates', () => {
    const { translations } =
      made({ language: 'fr', other_title: 'Helper', other_description: 'You bake.' }) ?? {};
    assert.equal(translations?.en?.title?.text, 'Helper');
    assert.match(translations?.en?.description?.source_hash ?? '', /^[0-9a-f]{8}$/);
  });

  test('has a shift on its days, hours and a range of pay', () => {
    const times = {
      days: ['FR', 'MO'],
      from: '18:00',
      to: '02:00',
      hours_minimum: '12',
      hours_maximum: '16',
    };
    const job = made({ ...times, pay_minimum: '18,50', pay_maximum: '$22', pay_note: 'Plus tips' });
    assert.deepEqual(job?.schedules, [
      { id: uuid(7), freq: 'WEEKLY', byday: 'MO,FR', opens_at: '18:00', closes_at: '02:00' },
    ]);
    assert.deepEqual(job?.hours_per_week, { minimum: 12, maximum: 16 });
    assert.deepEqual(job && 'pay' in job && job.pay, {
      minimum: 18.5,
      maximum: 22,
      unit: 'hour',
      currency: 'CAD',
      note: 'Plus tips',
    });
  });

  test('asks for levels, papers and skills that the board names, and never for Canadian experience', () => {
    const asked = made({
      english: '5',
      french: '4',
      experience: 'anywhere',
      experience_months: '12',
      credential: 'Food handler card',
      credential_optional: true,
      skills: ['baking', 'flying'],
      noc: '65202',
    });
    assert.deepEqual(asked?.language_levels, [
      { language: 'en', minimum: 5 },
      { language: 'fr', minimum: 4 },
    ]);
    assert.deepEqual(asked?.experience, { abroad_counts: true, canadian: false, months: 12 });
    assert.deepEqual(asked?.credentials, [
      { kind: 'certificate', name: 'Food handler card', required: false },
    ]);
    assert.deepEqual(asked?.skills, ['baking']);
    assert.equal(asked?.occupation?.title, 'Bakers’ helpers');
    assert.deepEqual(made({ experience: 'none' })?.experience, { months: 0, canadian: false });
    assert.deepEqual(made({ noc: '99999' })?.occupation, { noc: '99999' });
  });
});

describe('What a draft says of itself', () => {
  test('tells where, and every way to apply', () => {
    const offer = made({
      address: ' 12 Market Street ',
      postal_code: 'z1a1a4',
      website: 'bakery.example',
      phone: '705-555-0142',
      apply_url: 'https://bakery.example/jobs',
      apply_note: 'Ask for the morning team.',
    });
    assert.deepEqual(offer?.places, [
      { address_1: '12 Market Street', city: 'Test Town', postal_code: 'Z1A 1A4' },
    ]);
    assert.equal(offer?.organization?.url, 'https://bakery.example');
    assert.deepEqual(
      offer?.apply?.map(({ method, note }) => [method, note]),
      [
        ['email', 'Ask for the morning team.'],
        ['phone', undefined],
        ['online_form', undefined],
      ],
    );
  });

  test('keeps strange words as words, without marks that turn them about', () => {
    const title = '<script>alert(1)</script> \u202eevil\u0000 __proto__';
    assert.equal(made({ title })?.title, '<script>alert(1)</script> evil __proto__');
  });

  test('leaves out what another kind was asked', () => {
    const help = made({ kind: 'volunteering', pay_minimum: 'much', expenses_covered: true });
    assert.ok(help && !('pay' in help));
    assert.equal('expenses_covered' in help && help.expenses_covered, true);
    assert.ok(!('expenses_covered' in (made({ expenses_covered: true }) ?? {})));
  });
});

describe('A draft that cannot be offered yet', () => {
  const cases: readonly (readonly [string, Partial<OfferDraft>, readonly string[]])[] = [
    [
      'says nothing',
      { organization: ' ', title: '', description: '', city: '', pay_minimum: '', email: '' },
      [
        'organization missing',
        'title missing',
        'description missing',
        'city missing',
        'pay_minimum missing',
        'email no_way_to_apply',
      ],
    ],
    ['has no kind that there is', { kind: 'constructor' }, ['kind not_a_choice']],
    ['is in a third language', { language: 'de' }, ['language not_a_choice']],
    ['has a long title', { title: 'x'.repeat(151) }, ['title too_long']],
    ['has ten thousand words', { description: 'word '.repeat(10_000) }, ['description too_long']],
    ['pays with text', { pay_minimum: 'good pay' }, ['pay_minimum not_a_number']],
    ['pays more than there is', { pay_maximum: '1'.repeat(30) }, ['pay_maximum too_much']],
    ['pays the most below the least', { pay_minimum: '25', pay_maximum: '20' }, ['pay_maximum reversed']],
    ['has negative hours', { hours_minimum: '-4' }, ['hours_minimum not_a_number']],
    ['has more hours than a week', { hours_maximum: '200' }, ['hours_maximum too_much']],
    ['closed yesterday', { closes: '2026-11-21' }, ['closes past']],
    ['ends before it starts', { starts: '2027-02-01', ends: '2027-01-01' }, ['ends reversed']],
    ['is over', { ends: '2026-11-01' }, ['ends past']],
    ['has a day that never comes', { starts: '2027-02-30' }, ['starts not_a_day']],
    ['has half a shift', { days: ['MO'], from: '09:00' }, ['to missing']],
    ['has a shift on no day', { from: '09:00', to: '17:00' }, ['days missing']],
    ['has an odd hour', { days: ['MO'], from: '25:00', to: '26:00' }, ['from not_a_time', 'to not_a_time']],
    ['has an eighth day', { days: ['MO', 'XX'] }, ['days not_a_choice']],
    ['has an e-mail that is none', { email: 'bakery' }, ['email not_an_email']],
    ['has a phone that is none', { phone: 'call us' }, ['phone not_a_phone']],
    ['links to a script', { apply_url: 'javascript:alert(1)' }, ['apply_url not_a_web_address']],
    ['has a page that is none', { website: 'our page' }, ['website not_a_web_address']],
    ['has half a postal code', { postal_code: 'Z1A' }, ['postal_code not_a_postal_code']],
    ['asks for level 13', { english: '13' }, ['english not_a_choice']],
    ['suits nobody we know', { suits: ['robots'] }, ['suits not_a_choice']],
    ['pays below the minimum', { pay_minimum: '15' }, ['pay_minimum below_minimum_wage']],
    ['pays "up to" less', { pay_minimum: '', pay_maximum: '15' }, ['pay_maximum below_minimum_wage']],
    [
      'pays too little for its hours',
      { pay_minimum: '600', pay_unit: 'week', hours_minimum: '40' },
      ['pay_minimum below_minimum_wage'],
    ],
  ];
  for (const [name, given, expected] of cases) test(name, () => assert.deepEqual(problems(given), expected));

  test('tells the amounts and the most that fits', () => {
    const values = (given: Partial<OfferDraft>) =>
      opportunityFrom(anOffer(given), occasion).problems[0]?.values;
    assert.deepEqual(values({ pay_minimum: '15' }), { hourly: 15, minimum: 17.6 });
    assert.deepEqual(values({ title: 'x'.repeat(151) }), { most: 150 });
  });
});

describe('A draft that can be offered', () => {
  const cases: readonly (readonly [string, Partial<OfferDraft>])[] = [
    ['is done at home, in no city', { at_home: true, city: '' }],
    ['closes today', { closes: '2026-11-22' }],
    ['pays the minimum wage', { pay_minimum: '17.60' }],
    ['pays a placement less, as its course may', { kind: 'placement', pay_minimum: '10' }],
    ['has days without hours', { days: ['SA', 'SU'] }],
    ['is answered by phone alone', { email: '', phone: '+1 705 555 0142' }],
  ];
  for (const [name, given] of cases) test(name, () => assert.deepEqual(problems(given), []));
});

test('Whatever is in a draft, it has problems or makes a strict document', () => {
  const odd = [
    '',
    ' ',
    '0',
    '12',
    '2026-12-01',
    '09:00',
    'MO',
    'a@b.example',
    'b.example',
    '\u0000',
    '<b>',
    'x'.repeat(6000),
  ];
  let seed = 1;
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  let accepted = 0;
  for (let nth = 0; nth < 3000; nth += 1) {
    const draft: Record<string, unknown> = {
      ...anOffer({ kind: offerKinds[next(offerKinds.length)] ?? 'job' }),
    };
    for (const field of Object.keys(draft)) {
      if (field === 'id' || field === 'kind' || next(12) > 0) continue;
      const word = odd[next(odd.length)] ?? '';
      draft[field] =
        typeof draft[field] === 'string' ? word : Array.isArray(draft[field]) ? [word] : next(2) === 1;
    }
    const { document, problems } = opportunityFrom(draft as unknown as OfferDraft, occasion);
    assert.equal(document === undefined, problems.length > 0);
    if (document) accepted += 1;
  }
  assert.ok(accepted > 100, `only ${accepted} were accepted`);
});

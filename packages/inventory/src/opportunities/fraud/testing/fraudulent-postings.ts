import type { Opportunity } from '../../../schema/opportunity.ts';
import { anOpportunity } from '../../../testing/opportunity-builders.ts';
import type { FraudCode } from '../fraud-signal.ts';

const says = (description: string): Opportunity => anOpportunity('job', { description });
const pays = (minimum: number, unit: 'hour' | 'week' = 'hour'): Opportunity =>
  anOpportunity('job', {
    pay: { minimum, maximum: minimum, unit, currency: 'CAD' },
    occupation: { noc: '65200' },
    hours_per_week: { minimum: 40, maximum: 40 },
  });
const french = (text: string): Opportunity =>
  anOpportunity('job', { translations: { fr: { description: { text, method: 'human' } } } });

/** Made-up postings after the patterns that fraud centres warn of, with exactly the signals that each should get. */
export const fraudulentPostings: readonly (readonly [string, Opportunity, ...FraudCode[]])[] = [
  ['a fee to apply', says('An application fee of $75 is required.'), 'fee_asked'],
  ['a refundable deposit', says('Pay a refundable deposit for your uniform.'), 'fee_asked'],
  [
    'a fee behind a kind word',
    says('No experience needed, but send $50 registration fee to hold your place.'),
    'fee_asked',
  ],
  [
    'a fee behind a denial of something else',
    says('You do not have to pay taxes. Just e-transfer $120 for the starter kit.'),
    'fee_asked',
  ],
  ['a payment before work', says('Candidates must first pay for their own training.'), 'fee_asked'],
  ['des frais de dossier', says('Des frais de dossier de 80 $ sont exigés avant l’entrevue.'), 'fee_asked'],
  ['un dépôt', says('Vous devez verser un montant pour réserver le poste.'), 'fee_asked'],
  ['a fee in the other language', french('Envoyez 60 $ de frais d’inscription par virement.'), 'fee_asked'],
  [
    'a fee in how to apply',
    anOpportunity('volunteering', {
      apply: [{ method: 'phone', note: 'Call us, then transfer a $30 processing fee.' }],
    }),
    'fee_asked',
  ],
  ['paid in gift cards', says('Your salary is paid in gift cards each Friday.'), 'gift_cards_or_crypto'],
  [
    'buying gift cards',
    says('As an assistant you buy several gift cards and read us the codes.'),
    'gift_cards_or_crypto',
  ],
  ['paid in crypto', says('Weekly payment by Bitcoin.'), 'gift_cards_or_crypto'],
  ['une paie en cartes-cadeaux', says('Votre salaire est versé en cartes-cadeaux.'), 'gift_cards_or_crypto'],
  ['an LMIA for sale', says('LMIA for sale, all provinces.'), 'lmia_for_sale'],
  [
    'an LMIA with a price',
    says('Labour Market Impact Assessment: $25,000. LMIA guaranteed in two months.'),
    'lmia_for_sale',
  ],
  ['une EIMT à vendre', says('Nous vendons une EIMT à bon prix.'), 'lmia_for_sale'],
  [
    'a passport at once',
    says('Send a photo of your passport immediately on WhatsApp.'),
    'documents_before_interview',
  ],
  [
    'a number with the application',
    says('To apply, provide your SIN and date of birth.'),
    'documents_before_interview',
  ],
  [
    'papers and no interview',
    says('No interview! You start Monday. Email your bank account details.'),
    'documents_before_interview',
  ],
  [
    'un passeport avant l’entrevue',
    says('Envoyez une copie de votre passeport avant l’entrevue.'),
    'documents_before_interview',
  ],
  ['le NAS pour postuler', says('Pour postuler, fournissez votre NAS.'), 'documents_before_interview'],
  ['less than the minimum', pays(12), 'pay_below_minimum'],
  ['less by the week', pays(500, 'week'), 'pay_below_minimum'],
  ['four times what others pay', pays(75), 'pay_far_above'],
  ['a week worth a month', pays(3200, 'week'), 'pay_far_above'],
  [
    'a company with a free mailbox',
    anOpportunity('job', {
      apply: [{ method: 'email', email: 'Bakery.Hiring@Gmail.com' }],
    }),
    'private_email',
  ],
  ['a free mailbox in the text', says('Write to bakery_jobs@outlook.com today.'), 'private_email'],
  [
    'un courriel privé',
    anOpportunity('placement', { organization: { name: 'Usine', email: 'usine@yahoo.ca' } }),
    'private_email',
  ],
  ['nobody behind it', anOpportunity('job', { organization: undefined }), 'no_organization'],
  [
    'everything at once',
    anOpportunity('job', {
      organization: undefined,
      description:
        'Guaranteed LMIA, pay later! No interview. Send your passport and a processing fee in bitcoin: $400.',
      pay: { minimum: 8, unit: 'hour', currency: 'CAD' },
    }),
    'fee_asked',
    'gift_cards_or_crypto',
    'lmia_for_sale',
    'documents_before_interview',
    'pay_below_minimum',
    'no_organization',
  ],
];

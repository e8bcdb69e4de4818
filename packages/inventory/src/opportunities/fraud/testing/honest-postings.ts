import type { Opportunity } from '../../../schema/opportunity.ts';
import { uuid } from '../../../testing/builders.ts';
import { anOpportunity } from '../../../testing/opportunity-builders.ts';

const says = (description: string): Opportunity => anOpportunity('job', { description });
const pays = (minimum: number, maximum = minimum): Opportunity =>
  anOpportunity('job', {
    pay: { minimum, maximum, unit: 'hour', currency: 'CAD' },
    occupation: { noc: '65200' },
  });

/** Made-up postings of honest people, each with words that a careless reader would take for a trap. */
export const honestPostings: readonly (readonly [string, Opportunity])[] = [
  ['says little', says('Bake bread with us from five in the morning.')],
  ['never asks for money', says('We never ask for a fee. Nobody here will ask you to pay or to send money.')],
  [
    'denies a whole list',
    says('We do not charge an application fee, buy gift cards, or ask for your passport to apply.'),
  ],
  [
    'denies in French',
    says('Nous ne demandons jamais de frais de dossier. Vous n’avez rien à payer pour postuler.'),
  ],
  [
    'is without fees',
    says('No registration fee. Sans aucuns frais d’inscription. Training without any training costs.'),
  ],
  [
    'warns of traps',
    says('Beware: if anyone asks you to pay a hiring fee in our name, report it. Signalez toute fraude.'),
  ],
  ['pays the check', says('The centre pays the background check fee. Your visa fees are covered by us.')],
  ['rembourse le contrôle', says('Les frais de vérification sont remboursés le premier mois.')],
  [
    'takes fees at a counter',
    says('You collect registration fees from members, and take the deposit of $500 to the bank.'),
  ],
  ['handles tuition', says('Answer parents about application fees and send receipts to families.')],
  ['sells gift cards', says('At the till you sell stamps and help customers buy gift cards.')],
  [
    'builds for crypto',
    says('We write software for exchanges of crypto currency. Experience with bitcoin is good to have.'),
  ],
  ['has an approved LMIA', says('LMIA approved position. We can support a work permit.')],
  ['bears the cost of an LMIA', says('The employer pays the LMIA fee. An LMIA is never for sale.')],
  ['explique l’EIMT', says('Une EIMT a été obtenue pour ce poste.')],
  [
    'asks for papers after hiring',
    says('Once you are hired, bring a copy of your social insurance number and a void cheque.'),
  ],
  [
    'demande les papiers plus tard',
    says('Après l’entrevue, une fois embauché, envoyez votre numéro d’assurance sociale.'),
  ],
  ['tells not to send papers', says('Do not send your passport or SIN with your application.')],
  ['asks for a résumé', says('Send your resume before the interview. Upload a letter to apply.')],
  ['sorts passports', says('You check passports at the border and copy them for the file of the day.')],
  ['drives', says('Send a copy of your driver’s licence with your application.')],
  ['pays the minimum wage', pays(17.6)],
  ['pays well', pays(24)],
  ['pays a wide range', pays(18, 27)],
  [
    'pays by the year',
    anOpportunity('job', {
      pay: { minimum: 62_000, maximum: 70_000, unit: 'year', currency: 'CAD' },
      hours_per_week: { minimum: 37.5, maximum: 37.5 },
    }),
  ],
  [
    'pays a salary without hours',
    anOpportunity('job', { pay: { minimum: 32_000, unit: 'year', currency: 'CAD' } }),
  ],
  [
    'a company with its own mail',
    anOpportunity('job', { apply: [{ method: 'email', email: 'jobs@bakery.example' }] }),
  ],
  [
    'a small shop with its provider’s mail',
    anOpportunity('job', { apply: [{ method: 'email', email: 'shop@cogeco.ca' }] }),
  ],
  [
    'a club with a free mailbox',
    anOpportunity('volunteering', { apply: [{ method: 'email', email: 'club@gmail.com' }] }),
  ],
  [
    'thanks volunteers',
    anOpportunity('volunteering', {
      description: 'Volunteers get a $20 gift card at the end of the year as a thank-you.',
    }),
  ],
  [
    'volunteers pay nothing',
    anOpportunity('volunteering', {
      description: 'You don’t have to pay for the background check. We pay it back.',
    }),
  ],
  [
    'a course with a price',
    anOpportunity('training', { description: 'Registration fee of $40, to pay before we start.' }),
  ],
  [
    'a bridging programme with a price',
    anOpportunity('bridging', { description: 'Frais d’inscription de 150 $ obligatoires.' }),
  ],
  [
    'a mentor who meets first',
    anOpportunity('mentoring', { description: 'Meet today! No interview needed. Bring yourself.' }),
  ],
  [
    'an organization of an inventory that is not at hand',
    anOpportunity('job', { organization: undefined, organization_id: uuid(7) }),
  ],
];

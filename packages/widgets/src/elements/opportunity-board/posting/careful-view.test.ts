import '../../../define/opportunity-board.ts';
import type { FraudCode, Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anInventory, anOpportunity } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { daysOn, openPosting, postingId } from '../../../../test/elements/open-posting.ts';
import { press } from '../../../../test/elements/press.ts';
import { until } from '../../../../test/elements/until.ts';

const posted = daysOn(-3);
const pay = (amount: number) => ({ minimum: amount, unit: 'hour' as const, currency: 'CAD' });
const waiter = { occupation: { noc: '65200' }, posted };
const others = [18, 18, 18, 19, 20].map((amount) => anOpportunity('job', { ...waiter, pay: pay(amount) }));
const job = (given: Partial<Extract<Opportunity, { kind: 'job' }>>) =>
  anOpportunity('job', { ...waiter, ...given });

const signs: readonly [FraudCode, Opportunity, readonly string[]][] = [
  [
    'fee_asked',
    job({ description: 'Send a $90 registration fee to hold your place.' }),
    ['They ask you to pay.', 'They write: Send a $90 registration fee to hold your place.'],
  ],
  ['gift_cards_or_crypto', job({ description: 'Buy gift cards for us.' }), ['Nobody gets that money back.']],
  [
    'lmia_for_sale',
    job({ description: 'LMIA for sale.' }),
    ['They want money for an LMIA.', 'They may not sell it.'],
  ],
  [
    'documents_before_interview',
    job({ description: 'No interview. Email your passport.' }),
    ['They want your passport, SIN or bank account before you meet.'],
  ],
  ['pay_below_minimum', job({ pay: pay(12) }), ['They pay $12 an hour. The law says at least $17.60.']],
  ['pay_far_above', job({ pay: pay(75) }), ['They promise $75 an hour. Others pay about $18 for this work.']],
  [
    'private_email',
    job({ apply: [{ method: 'email', email: 'lakeside.bakery@gmail.com' }] }),
    ['They write from lakeside.bakery@gmail.com.'],
  ],
  ['no_organization', job({ organization: undefined }), ['They do not say who they are.']],
];
const publisher = { name: 'Town of Test', email: 'list@town.example' };
const inventory = anInventory({
  municipality: {
    ...anInventory().municipality,
    help_lines: [
      { id: 'fraud', kind: 'fraud', name: 'Fraud line', number: '1-888-495-8501' },
      { id: 'work', kind: 'work', name: 'Unfair work line', number: '1-800-531-5551' },
    ],
  },
});

describe('a posting that may be a trap', () => {
  for (const [code, opportunity, words] of signs)
    it(`says why to be careful: ${code}`, async () => {
      const board = await openPosting([opportunity, ...others]);
      const box = byRole(board, 'region', 'Please be careful. Here is why:');
      for (const one of words) expect(box && textOf(box)).to.contain(one);
      expect(box?.querySelectorAll('.bullets > li').length).to.equal(1);
    });

  it('says where to ask: the help line for fraud, and the one for unfair work where the pay is low', async () => {
    const board = await openPosting([job({ pay: pay(12) })], { documents: { inventory } });
    await until(() => byRole(board, 'region', /careful/)?.textContent?.includes('Fraud line'));
    const box = byRole(board, 'region', /careful/);
    expect(box && textOf(box)).to.contain('1-800-531-5551 Unfair work line');
    const paid = await openPosting([job({ organization: undefined })], { documents: { inventory } });
    await until(() => byRole(paid, 'region', /careful/)?.textContent?.includes('Fraud line'));
    expect(byRole(paid, 'region', /careful/)?.textContent).to.not.contain('Unfair work line');
  });

  it('names 211 where no help line is known', async () => {
    const board = await openPosting([job({ organization: undefined })]);
    expect(textOf(board)).to.contain('You can ask somebody you trust, or call 211.');
  });

  it('can be told to who runs the board', async () => {
    const board = await openPosting([job({ organization: undefined })], { document: { publisher } });
    const told = eventsOf(board, 'newcomer-report', true);
    press(board, 'button', 'Tell Town of Test about this');
    expect(told.map(({ listingId }) => listingId)).to.deep.equal([postingId(0)]);
  });

  it('is marked in the list too, and honest ones are not', async () => {
    const board = await openPosting([
      job({ organization: undefined, title: 'Trap' }),
      job({ title: 'Honest' }),
    ]);
    press(board, 'button', 'Back to the list');
    await findByRole(board, 'heading', 'Found: 2');
    const marked = [...(board.shadowRoot?.querySelectorAll('.card') ?? [])].filter((card) =>
      card.textContent?.includes('Be careful'),
    );
    expect(marked.map((card) => card.querySelector('h3')?.textContent?.trim())).to.deep.equal(['Trap']);
  });
});

describe('an honest posting', () => {
  it('has no warning', async () => {
    const board = await openPosting([job({ pay: pay(19) }), ...others]);
    expect(byRole(board, 'region', /careful/)).to.equal(undefined);
  });
});

import '../../../define/opportunity-board.ts';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { anOpportunity } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { findByRole } from '../../../../test/elements/by-role.ts';
import { daysOn, openPosting, postingId } from '../../../../test/elements/open-posting.ts';
import { press } from '../../../../test/elements/press.ts';
import { until } from '../../../../test/elements/until.ts';

const given: Partial<Opportunity> = {
  description: 'You bake bread. </script><script>alert(1)</script>',
  posted: daysOn(-1),
  places: [{ address_1: '1 Main Street', city: 'Test Town' }],
};
const job = anOpportunity('job', { ...given, title: 'Baker' } as Partial<
  Extract<Opportunity, { kind: 'job' }>
>);
const help = anOpportunity('volunteering', { ...given, title: 'Sort food' } as object);

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const described = () => scripts().map((script) => JSON.parse(script.textContent ?? ''));
const opened = (...opportunities: readonly Opportunity[]): Promise<LitElement> =>
  openPosting(opportunities, { attributes: { 'structured-data': '' } });

describe('a posting for search engines', () => {
  it('stands in the page’s head while it is open, and no longer', async () => {
    const board = await opened(job, help);
    await until(() => scripts().length === 1);
    const [posting] = described();
    expect([posting['@type'], posting.title, posting.identifier.value]).to.deep.equal([
      'JobPosting',
      'Baker',
      postingId(0),
    ]);
    expect(posting.description).to.equal(given.description);
    press(board, 'button', 'Back to the list');
    await until(() => scripts().length === 0);
  });

  it('says that volunteering is volunteering, and follows to the next posting', async () => {
    const board = await opened(job, help);
    await until(() => scripts().length === 1);
    press(board, 'button', 'Back to the list');
    (await findByRole(board, 'link', 'Sort food')).click();
    await until(() => described()[0]?.title === 'Sort food');
    expect(described().map(({ employmentType }) => employmentType)).to.deep.equal([['VOLUNTEER']]);
  });

  it('goes with the element, and comes back with it', async () => {
    const board = await opened(job);
    await until(() => scripts().length === 1);
    const { parentElement } = board;
    board.remove();
    expect(scripts()).to.deep.equal([]);
    parentElement?.append(board);
    await until(() => scripts().length === 1);
    board.remove();
  });
});

describe('no posting for search engines stands in the page', () => {
  const closed = { ...job, closes: daysOn(-2), posted: daysOn(-9) };
  const cases: readonly [
    what: string,
    opportunity: Opportunity,
    attributes: Readonly<Record<string, string>>,
  ][] = [
    ['where the page did not ask for it', job, {}],
    ['for one that is closed', closed, { 'structured-data': '' }],
    ['for a mentor, who is no job', anOpportunity('mentoring', given as object), { 'structured-data': '' }],
  ];
  for (const [what, opportunity, attributes] of cases)
    it(what, async () => {
      const board = await openPosting([opportunity], { attributes });
      await import('@newcomer-portal/exchange/job-posting');
      await board.updateComplete;
      expect(scripts()).to.deep.equal([]);
    });
});

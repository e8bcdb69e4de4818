import '../../../define/opportunity-board.ts';
import { anOpportunitiesDocument, anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { allByRole, byRole, findByRole, findSummary, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { boardWith } from '../../../../test/elements/mount-board.ts';
import { press } from '../../../../test/elements/press.ts';
import { restoreFetch, stubFetch } from '../../../../test/elements/stub-fetch.ts';
import { choose, typeInto } from '../../../../test/elements/type-into.ts';

const today = new Date().toISOString().slice(0, 10);
const earlier = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
const nursing = { kind: 'licence' as const, name: 'Nursing licence', licence_id: 'nursing' };
const shift = (byday: string) => [{ id: uuid(9), byday, opens_at: '08:00', closes_at: '12:00' }];
const work = anOpportunitiesDocument({
  published: `${today}T00:00:00Z`,
  skills: [
    { id: 'baking', name: 'Baking' },
    { id: 'care', name: 'Care' },
  ],
  interests: [{ id: 'food', name: 'Food' }],
  opportunities: [
    anOpportunity('job', {
      id: uuid(101),
      title: 'Nurse',
      posted: today,
      skills: ['care'],
      credentials: [nursing],
      occupation: { noc: '31301', title: 'Registered nurses' },
    }),
    anOpportunity('volunteering', {
      id: uuid(102),
      title: 'Bread for all',
      posted: earlier,
      skills: ['baking'],
      interests: ['food'],
      schedules: shift('SA'),
      language_levels: [{ language: 'en', minimum: 4 }],
    }),
  ],
});
const list = {
  format: 'newcomer-occupations/1',
  groups: {},
  occupations: [{ noc: '63202', title: 'Bakers' }],
};
const titles = (board: LitElement) =>
  [...(board.shadowRoot?.querySelectorAll('.cards h3') ?? [])].map(textOf);

/** A board with the form open. */
async function formOn(attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  const board = await boardWith(work, attributes);
  (await findSummary(board, attributes.locale === 'ar' ? 'أخبرنا عنك' : 'Tell us about you')).click();
  await findByRole(board, 'button', /Show what fits|عرض ما يناسبني/);
  return board;
}

/** Ticks boxes by their names. */
function tick(board: LitElement, ...names: string[]): void {
  for (const name of names) press(board, 'checkbox', name);
}

async function show(board: LitElement): Promise<void> {
  press(board, 'button', 'Show what fits');
  await board.updateComplete;
  await board.updateComplete;
}

/** Somebody who told on an earlier visit that they were a nurse, and the words of the way to that. */
async function wayOfNurse(): Promise<string> {
  localStorage.setItem('newcomer-portal-profile', '{"version":1,"content":{"occupations":["31301"]}}');
  const board = await boardWith(work);
  const way = await findSummary(board, 'See the way to your own work');
  way.click();
  await findByRole(board, 'heading', /From here to your own work Registered nurses/);
  return textOf(way.parentElement ?? board);
}

afterEach(() => {
  localStorage.clear();
  restoreFetch();
});

describe('the form about a person', () => {
  it('puts what fits first, says how far it fits, and puts the keyboard on the list', async () => {
    const board = await formOn();
    expect(titles(board)).to.deep.equal(['Nurse', 'Bread for all']);
    tick(board, 'Baking', 'Food', 'Saturday Morning 6–12');
    await show(board);
    expect(titles(board)).to.deep.equal(['Bread for all', 'Nurse']);
    expect(textOf(board)).to.contain('Fits 3 of 3 things you told us');
    expect(focused()?.id).to.equal('results-title');
    expect((await findSummary(board, 'What you told us')).textContent).to.contain('3');
  });

  it('keeps what was chosen while somebody looks at the list, and forgets it with one press', async () => {
    const board = await formOn();
    tick(board, 'Baking');
    choose(byRole(board, 'combobox', 'English') as HTMLElement, '5');
    (await findSummary(board, 'Tell us about you')).click();
    await board.updateComplete;
    (await findSummary(board, 'Tell us about you')).click();
    expect((await findByRole(board, 'checkbox', 'Baking')).matches(':checked')).to.equal(true);
    const level = byRole(board, 'combobox', 'English') as HTMLSelectElement;
    expect(level.value).to.equal('5');
    press(board, 'button', 'Forget all of it');
    await board.updateComplete;
    expect(byRole(board, 'checkbox', 'Baking')?.matches(':checked')).to.equal(false);
    expect(level.value).to.equal('');
  });

  it('takes the numbers of a test, and no level at all', async () => {
    const board = await formOn();
    choose(byRole(board, 'combobox', 'English') as HTMLElement, '0');
    await show(board);
    expect(textOf(board)).to.contain('Fits 0 of 1 things you told us');
    (await findSummary(board, 'What you told us')).click();
    (await findSummary(board, 'four numbers')).click();
    for (const skill of ['listening', 'speaking', 'reading', 'writing'])
      choose(await findByRole(board, 'combobox', `English · ${skill}`), '6');
    await show(board);
    expect(textOf(board)).to.contain('Fits 1 of 1 things you told us');
  });
});

describe('an answer in the form', () => {
  it('"none of these" is one, and is taken back when a paper is named', async () => {
    const board = await formOn();
    tick(board, 'A degree or diploma', 'None of these');
    await board.updateComplete;
    const isTicked = (name: string) => byRole(board, 'checkbox', name)?.matches(':checked');
    expect([isTicked('A degree or diploma'), isTicked('None of these')]).to.deep.equal([false, true]);
    tick(board, 'Nursing licence');
    await board.updateComplete;
    expect([isTicked('Nursing licence'), isTicked('None of these')]).to.deep.equal([true, false]);
  });

  it('can be the whole week at once', async () => {
    const board = await formOn();
    press(board, 'button', 'I am free at any time');
    await board.updateComplete;
    const cells = allByRole(board, 'checkbox', /day /);
    expect([cells.length, cells.every((cell) => cell.matches(':checked'))]).to.deep.equal([28, true]);
  });

  it('is given in Arabic too', async () => {
    const board = await formOn({ locale: 'ar' });
    expect(byRole(board, 'checkbox', /السبت الصباح/)).to.not.equal(undefined);
  });
});

describe('the work that somebody did', () => {
  it('is found among the board’s own and in the whole list, which is fetched with the form', async () => {
    const asked = stubFetch({ 'noc.json': JSON.stringify(list) });
    const board = await boardWith(work, { occupations: 'noc.json' });
    expect(asked).to.deep.equal([]);
    (await findSummary(board, 'Tell us about you')).click();
    const field = await findByRole(board, 'searchbox', 'What work did you do?');
    typeInto(field, 'nurse');
    (await findByRole(board, 'checkbox', /^Registered nurses/)).click();
    typeInto(field, 'baker');
    (await findByRole(board, 'checkbox', /^Bakers/)).click();
    await board.updateComplete;
    expect(byRole(board, 'checkbox', /^Registered nurses/)?.matches(':checked')).to.equal(true);
    await show(board);
    expect(titles(board)[0]).to.equal('Nurse');
    expect(asked.length).to.equal(1);
  });

  it('has a way that leads to it, above the list', async () => {
    expect(await wayOfNurse()).to.match(/From here to your own work Registered nurses .*Your own work Nurse/);
  });

  it('is not sent away with the enter key', async () => {
    const board = await formOn();
    const field = await findByRole(board, 'searchbox', 'What work did you do?');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    field.dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(true);
  });

  it('says when the whole list cannot be had', async () => {
    stubFetch({});
    const board = await formOn({ occupations: 'missing-noc.json' });
    await findByRole(board, 'button', 'Get the list again');
  });
});

describe('what a person told', () => {
  it('is nowhere but on the screen: no storage, no address, no event, no request', async () => {
    const asked = stubFetch({});
    const board = await formOn({ 'sync-url': '' });
    const activities = eventsOf(board, 'newcomer-activity');
    const before = location.href;
    tick(board, 'Baking', 'Monday Night 22–6');
    choose(byRole(board, 'combobox', 'French') as HTMLElement, '7');
    await show(board);
    press(board, 'link', 'Bread for all');
    await board.updateComplete;
    await findByRole(board, 'button', 'Keep');
    expect([localStorage.length, sessionStorage.length, asked]).to.deep.equal([0, 0, []]);
    expect(location.href.replace(/#.*/, '')).to.equal(before.replace(/#.*/, ''));
    expect(location.hash).to.not.match(/baking|MO|level|7/);
    expect(activities.map(({ results, filters }) => ({ results, filters }))).to.deep.equal([
      { results: undefined, filters: [] },
    ]);
    press(board, 'button', 'Back to the list');
    await board.updateComplete;
    history.replaceState(null, '', before);
  });

  it('is there on the next visit once the device was asked, and orders the list', async () => {
    const board = await formOn();
    tick(board, 'Baking');
    await show(board);
    (await findSummary(board, 'What you told us')).click();
    (await findByRole(board, 'button', 'Keep this on this device')).click();
    const next = await boardWith(work);
    await findSummary(next, 'What you told us');
    expect(titles(next)).to.deep.equal(['Bread for all', 'Nurse']);
  });

  it('is told of where the device has something that cannot be read', async () => {
    localStorage.setItem('newcomer-portal-profile', '{"version":1,"content":{"skills":4}}');
    const board = await formOn();
    expect(textOf(board)).to.contain('There is something from before on this device. We cannot read it.');
    press(board, 'button', 'Remove it from this device');
    await board.updateComplete;
    expect(localStorage.length).to.equal(0);
  });
});

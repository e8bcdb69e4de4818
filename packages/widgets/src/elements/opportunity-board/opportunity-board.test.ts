import '../../define/opportunity-board.ts';
import { anOpportunitiesDocument, anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { boardWith, mountBoard } from '../../../test/elements/mount-board.ts';
import { press } from '../../../test/elements/press.ts';
import { lateResponse, restoreFetch, stubFetch } from '../../../test/elements/stub-fetch.ts';
import { until } from '../../../test/elements/until.ts';

const today = new Date().toISOString().slice(0, 10);
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const aBoard = (...opportunities: readonly ReturnType<typeof anOpportunity>[]) =>
  anOpportunitiesDocument({
    published: `${today}T00:00:00Z`,
    opportunities: opportunities.map((one, index) => ({ ...one, id: uuid(100 + index) })),
  });
const job = anOpportunity('job', { title: 'Baker', posted: today });
const help = anOpportunity('volunteering', { title: 'Plant trees', posted: today });
const shadowing = anOpportunity('job_shadowing', { title: 'A day beside a nurse', posted: today });

afterEach(restoreFetch);

describe('a board that has no list', () => {
  it('says that the list is coming, and shows it when it is there', async () => {
    const late = lateResponse();
    stubFetch({ 'late.json': late.response });
    const board = await mountBoard({ src: 'late.json' });
    expect(textOf(board)).to.contain('The list is coming.');
    late.answer(JSON.stringify(aBoard(job)));
    await findByRole(board, 'heading', 'Found: 1');
  });

  it('says what happened when it failed, and tries again', async () => {
    const answers = ['{"opportunities": [', JSON.stringify(aBoard(job))];
    stubFetch({ 'half.json': () => answers.shift() ?? '' });
    const board = await mountBoard({ src: 'half.json' });
    (await findByRole(board, 'button', 'Try again')).click();
    await findByRole(board, 'heading', 'Found: 1');
  });

  it('says when it was filled last, where nothing is open', async () => {
    const closed = anOpportunity('job', { posted: '2026-01-05', closes: '2026-01-20' });
    const board = await boardWith(aBoard(closed));
    expect(textOf(board)).to.contain('Nothing is open now.');
    expect(textOf(board)).to.contain('The last posting here was from January 5, 2026.');
    expect(textOf(await boardWith(aBoard()))).to.contain('Nobody has put anything here yet.');
  });
});

describe('the tabs', () => {
  it('count each kind, and leave the others out', async () => {
    const board = await boardWith(aBoard(job, help, shadowing));
    const names = allByRole(board, 'tab').map((tab) => tab.textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(names).to.deep.equal([
      'All 3',
      'Jobs 1',
      'Volunteering 1',
      'Mentors 0',
      'Try a job 1',
      'Courses 0',
    ]);
    press(board, 'tab', 'Try a job 1');
    await findByRole(board, 'heading', 'Found: 1');
    expect(byRole(board, 'link', 'A day beside a nurse')).to.not.equal(undefined);
    expect(byRole(board, 'link', 'Baker')).to.equal(undefined);
  });

  it('are gone through with the arrow keys, and have one stop for the tab key', async () => {
    const board = await boardWith(aBoard(job, help));
    const [all] = allByRole(board, 'tab');
    all?.focus();
    all?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await board.updateComplete;
    expect(focused()?.id).to.equal('tab-courses');
    focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await board.updateComplete;
    expect(focused()?.id).to.equal('tab-all');
    expect(allByRole(board, 'tab').filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
  });
});

describe('a posting', () => {
  it('says what it pays, when it closes and how long it has been there', async () => {
    const pay = { minimum: 18, maximum: 20, unit: 'hour', currency: 'CAD' } as const;
    const closes = daysOn(1);
    const board = await boardWith(aBoard(anOpportunity('job', { posted: daysOn(-3), closes, pay })));
    const card = textOf(board);
    expect(card).to.match(/\$18\s?–\s?\$?20 an hour/);
    expect(card).to.match(/Closes (tomorrow|in 2 days)/);
    expect(card).to.match(/Posted [234] days ago/);
  });

  it('opens with the keyboard on its title, and gives the keyboard back to its link', async () => {
    const board = await boardWith(aBoard(job, help));
    press(board, 'link', 'Baker');
    await until(() => focused()?.id === 'posting-title');
    press(board, 'button', 'Back to the list');
    await board.updateComplete;
    expect(focused()?.textContent?.trim()).to.equal('Baker');
  });

  it('stays closed where the page takes it over', async () => {
    const board = await boardWith(aBoard(job));
    board.addEventListener('newcomer-opportunity', (event) => event.preventDefault());
    press(board, 'link', 'Baker');
    await board.updateComplete;
    expect(byRole(board, 'heading', 'Found: 1')).to.not.equal(undefined);
  });
});

import '../../define/opportunity-board.ts';
import { anOpportunitiesDocument, anOpportunity, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { eventsOf } from '../../../test/elements/events-of.ts';
import { focused } from '../../../test/elements/focused.ts';
import { forbidStorage } from '../../../test/elements/forbid-storage.ts';
import { boardWith } from '../../../test/elements/mount-board.ts';
import { press } from '../../../test/elements/press.ts';
import { standIn } from '../../../test/elements/stand-in.ts';
import { restoreFetch, stubFetch } from '../../../test/elements/stub-fetch.ts';

const today = new Date().toISOString().slice(0, 10);
const aPosting = (index: number, given: object) =>
  anOpportunity('job', { id: uuid(100 + index), posted: today, ...given });
const baker = aPosting(1, {
  title: 'Baker',
  apply: [{ method: 'phone', phone: '555-0101' }],
});
const cook = aPosting(2, { title: 'Cook' });
const driver = aPosting(3, { title: 'Driver' });
const aBoard = (...opportunities: readonly ReturnType<typeof aPosting>[]) =>
  anOpportunitiesDocument({ published: `${today}T00:00:00Z`, opportunities: [...opportunities] });
const keepButtons = (board: LitElement) => allByRole(board, 'button', 'Keep');
const titles = (board: LitElement) =>
  [...(board.shadowRoot?.querySelectorAll('.cards h3') ?? [])].map(textOf);

/** A board with the first postings kept, and that list open. */
async function keptOn(count: number, attributes: Readonly<Record<string, string>> = {}): Promise<LitElement> {
  const board = await boardWith(aBoard(baker, cook, driver), attributes);
  for (const button of keepButtons(board).slice(0, count)) button.click();
  await board.updateComplete;
  press(board, 'button', `Kept: ${count}`);
  await findByRole(board, 'heading', `Kept: ${count}`);
  await board.updateComplete;
  return board;
}

afterEach(() => {
  localStorage.clear();
  restoreFetch();
});

describe('keeping a posting', () => {
  it('is a button that stays pressed, told apart by the title', async () => {
    const board = await boardWith(aBoard(baker, cook));
    const [first, second] = keepButtons(board);
    first?.click();
    await board.updateComplete;
    expect([first, second].map((one) => one?.ariaPressed)).to.deep.equal(['true', 'false']);
    const about = board.shadowRoot?.getElementById(first?.getAttribute('aria-describedby') ?? '');
    expect(about && textOf(about)).to.equal('Baker');
    expect(byRole(board, 'button', 'Kept: 1')).to.not.equal(undefined);
  });

  it('works in the open posting too', async () => {
    const board = await boardWith(aBoard(baker, cook));
    press(board, 'link', 'Cook');
    await board.updateComplete;
    (await findByRole(board, 'button', 'Keep')).click();
    press(board, 'button', 'Back to the list');
    await findByRole(board, 'button', 'Kept: 1');
  });

  it('tells nobody: no storage, no address, no event', async () => {
    const board = await boardWith(aBoard(baker, cook), { 'sync-url': '' });
    const events = eventsOf(board, 'newcomer-activity');
    const { href } = location;
    keepButtons(board)[0]?.click();
    await board.updateComplete;
    press(board, 'button', 'Kept: 1');
    await findByRole(board, 'heading', 'Kept: 1');
    expect([localStorage.length, sessionStorage.length, location.href, events.length]).to.deep.equal([
      0,
      0,
      href,
      0,
    ]);
  });
});

describe('the kept postings', () => {
  it('are shown alone, with the keyboard on their heading, whatever is asked of the board', async () => {
    const board = await boardWith(aBoard(baker, cook, driver));
    for (const button of keepButtons(board).slice(0, 2)) button.click();
    await board.updateComplete;
    press(board, 'tab', 'Volunteering 0');
    await board.updateComplete;
    press(board, 'button', 'Kept: 2');
    await findByRole(board, 'heading', 'Kept: 2');
    await board.updateComplete;
    expect(titles(board)).to.deep.equal(['Baker', 'Cook']);
    expect(focused()?.id).to.equal('kept-title');
    press(board, 'button', 'Back to the list');
    await findByRole(board, 'tab', 'Volunteering 0');
    expect(byRole(board, 'tab', 'Volunteering 0')?.ariaSelected).to.equal('true');
    expect(focused()?.id).to.equal('kept');
  });

  it('stay on the screen when one is taken off, until the person goes back', async () => {
    const board = await keptOn(2);
    keepButtons(board)[0]?.click();
    await findByRole(board, 'heading', 'Kept: 1');
    expect(titles(board)).to.deep.equal(['Baker', 'Cook']);
    press(board, 'button', 'Back to the list');
    (await findByRole(board, 'button', 'Kept: 1')).click();
    await findByRole(board, 'heading', 'Kept: 1');
    expect(titles(board)).to.deep.equal(['Cook']);
  });

  it('are all taken off at once, and put back', async () => {
    const board = await keptOn(2);
    press(board, 'button', 'Take all off');
    await findByRole(board, 'heading', 'Kept: 0');
    await board.updateComplete;
    expect(titles(board)).to.deep.equal([]);
    expect(focused()?.textContent).to.contain('Put them back');
    press(board, 'button', 'Put them back');
    await findByRole(board, 'heading', 'Kept: 2');
    await board.updateComplete;
    expect(titles(board)).to.deep.equal(['Baker', 'Cook']);
    expect(focused()?.id).to.equal('kept-title');
  });

  it('are printed with the ways to apply', async () => {
    const board = await keptOn(2);
    let printed = 0;
    const restore = standIn(window, 'print', () => {
      printed += 1;
    });
    press(board, 'button', 'Print');
    restore();
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal(1);
    const sheet = board.shadowRoot?.querySelector('.kept-sheet');
    expect(sheet && textOf(sheet)).to.match(/Baker.*Call · 555-0101.*Cook/);
  });
});

describe('the kept postings of a person who comes back', () => {
  it('are there once the person has asked the device, and gone with one press', async () => {
    stubFetch({ 'work.json': JSON.stringify(aBoard(baker, cook, driver)) });
    const board = await keptOn(2, { src: 'work.json' });
    press(board, 'button', 'Keep this on this device');
    await findByRole(board, 'button', 'Remove it from this device');
    expect(textOf(board)).to.contain('Other people who use the device can see it.');
    const next = await boardWith(undefined, { src: 'work.json' });
    (await findByRole(next, 'button', 'Kept: 2')).click();
    (await findByRole(next, 'button', 'Remove it from this device')).click();
    await findByRole(next, 'button', 'Keep this on this device');
    expect(localStorage.length).to.equal(0);
  });

  it('are counted where they have closed meanwhile', async () => {
    const answers = [aBoard(baker, cook), aBoard(baker, { ...cook, status: 'filled' })];
    stubFetch({ 'closing.json': () => JSON.stringify(answers.shift()) });
    const board = (await boardWith(undefined, { src: 'closing.json' })) as LitElement & {
      refresh: () => Promise<void>;
    };
    for (const button of keepButtons(board)) button.click();
    await board.refresh();
    await findByRole(board, 'button', 'Kept: 1');
    expect(textOf(board)).to.contain('not here any more. We took them off: 1');
  });

  it('are not kept where the browser forbids it, and it says so', async () => {
    const board = await keptOn(1);
    const allow = forbidStorage('everything');
    press(board, 'button', 'Keep this on this device');
    await board.updateComplete;
    allow();
    expect(textOf(board)).to.contain('This device did not let us keep it.');
    expect(localStorage.length).to.equal(0);
  });

  it('are told in Arabic', async () => {
    const board = await boardWith(aBoard(baker), { locale: 'ar' });
    (await findByRole(board, 'button', 'حفظ')).click();
    (await findByRole(board, 'button', /المحفوظ/)).click();
    await findByRole(board, 'button', 'حفظ هذا على هذا الجهاز');
  });
});

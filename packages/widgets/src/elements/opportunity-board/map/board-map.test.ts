import '../../../define/opportunity-board.ts';
import { anOpportunity } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { boardWith } from '../../../../test/elements/mount-board.ts';
import { documentOf, fourPostings } from '../../../../test/elements/open-board-filters.ts';
import { press } from '../../../../test/elements/press.ts';
import { restoreFetch, stubFetch } from '../../../../test/elements/stub-fetch.ts';
import { typeInto } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

const posted = new Date().toISOString().slice(0, 10);
const hospital = { name: 'Hospital', latitude: 44.3, longitude: -76.5 };
const twoAtOnePlace = documentOf([
  anOpportunity('job', { title: 'Cleaner', posted, places: [hospital] }),
  anOpportunity('volunteering', { title: 'Visitor', posted, places: [hospital] }),
  anOpportunity('job', { title: 'From home', posted, at_home: true }),
]);
const PLACE = 'Hospital. Postings: 2';

afterEach(restoreFetch);

describe('the map of a board', () => {
  it('has a button for each place, and a sheet with the postings there', async () => {
    const board = await boardWith(twoAtOnePlace);
    press(board, 'button', 'Map');
    (await findByRole(board, 'button', PLACE)).click();
    const sheet = await findByRole(board, 'group', 'At this place');
    expect(allByRole(sheet, 'link').map(textOf)).to.deep.equal(['Cleaner', 'Visitor']);
    await until(() => focused()?.id === 'sheet-title');
    const ids = [...(board.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    press(sheet, 'button', 'Close');
    await until(() => focused() === byRole(board, 'button', PLACE));
    expect(textOf(board)).to.contain('Not on the map: 1.');
  });

  it('opens a posting from its sheet, and gives the keyboard back', async () => {
    const board = await boardWith(twoAtOnePlace);
    press(board, 'button', 'Map');
    (await findByRole(board, 'button', PLACE)).click();
    press(await findByRole(board, 'group', 'At this place'), 'link', 'Visitor');
    await until(() => focused()?.id === 'posting-title');
    press(board, 'button', 'Back to the list');
    await until(() => focused()?.textContent?.trim() === 'Visitor');
  });

  it('shows what the list shows: words, kinds and filters hold for both', async () => {
    const board = await boardWith(fourPostings);
    press(board, 'button', 'Map');
    await until(() => allByRole(board, 'button', /Postings: 1$/).length === 2, 'not two places');
    typeInto(await findByRole(board, 'searchbox'), 'nurse');
    await until(() => allByRole(board, 'button', /Postings: 1$/).length === 1, 'not one place');
    press(board, 'tab', /^Volunteering/);
    await until(() => allByRole(board, 'button', /Postings: 1$/).length === 0, 'the tab changed nothing');
  });

  it('is not offered where the page wants none, nor opened by a link', async () => {
    history.replaceState(null, '', '#board?view=map');
    const board = await boardWith(twoAtOnePlace, { 'no-map': '' });
    history.replaceState(null, '', location.href.split('#')[0]);
    expect(byRole(board, 'button', 'Map')).to.equal(undefined);
    expect(byRole(board, 'button', 'Choose on the map')).to.equal(undefined);
    expect(board.shadowRoot?.querySelector('[part=map]')).to.equal(null);
    expect(byRole(board, 'link', 'Cleaner')).to.not.equal(undefined);
  });

  it('fetches its streets when it is seen, and loses only them when they cannot be had', async () => {
    const asked = stubFetch({});
    const board = await boardWith(twoAtOnePlace, { 'base-map': 'missing.json' });
    expect(asked).to.deep.equal([]);
    press(board, 'button', 'Map');
    await until(() => textOf(board).includes('We cannot show the streets now.'));
    expect(asked.length).to.equal(1);
    expect(await findByRole(board, 'button', PLACE)).to.be.instanceOf(HTMLElement);
    press(board, 'button', 'List');
    await findByRole(board, 'link', 'From home');
  });

  it('speaks Arabic', async () => {
    const board = await boardWith(twoAtOnePlace, { locale: 'ar' });
    press(board, 'button', 'خريطة');
    await findByRole(board, 'button', /الإعلانات: \u2068?2/);
  });
});

describe('a place chosen on the map of a board', () => {
  it('is the middle, for those without a pointer, and is told to nobody', async () => {
    const board = await boardWith(twoAtOnePlace);
    const heard = eventsOf(board, 'newcomer-activity');
    press(board, 'button', 'Choose on the map');
    (await findByRole(board, 'button', 'Choose the middle')).click();
    await until(() => textOf(board).includes('Near the place you chose'));
    expect(focused()?.id).to.equal('results-title');
    expect(byRole(board, 'button', 'Choose the middle')).to.equal(undefined);
    expect(JSON.stringify(heard.map((event) => Object.entries(event)))).to.not.match(/44\.|76\./);
  });

  it('can be left without choosing', async () => {
    const board = await boardWith(twoAtOnePlace);
    press(board, 'button', 'Choose on the map');
    await findByRole(board, 'button', 'Choose the middle');
    press(board, 'button', 'Close');
    await until(() => focused() === byRole(board, 'button', 'Choose on the map'));
    expect(textOf(board)).to.not.contain('Near the place you chose');
  });
});

import '../../../define/opportunity-board.ts';
import { expect } from '@open-wc/testing';
import { byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { eventsOf } from '../../../../test/elements/events-of.ts';
import { focused } from '../../../../test/elements/focused.ts';
import {
  documentOf,
  driver,
  fourPostings,
  openBoardFilters,
  shows,
  titlesOfFour,
} from '../../../../test/elements/open-board-filters.ts';
import { press } from '../../../../test/elements/press.ts';
import { choose } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

describe('the filters of a board', () => {
  const cases: readonly (readonly [name: RegExp | string, found: readonly string[]])[] = [
    ['No licence needed 3', ['Baker', 'Plant trees', 'Driver']],
    ['No work in Canada needed before 1', ['Baker']],
    ['You can do it at home 1', ['Plant trees']],
    ['Saturday 1', ['Baker']],
    ['Morning 2', ['Baker', 'Nurse']],
    ['Up to 10 hours a week 1', ['Baker']],
    ['10 to 20 hours a week 1', ['Nurse']],
    ['Registered nurses 1', ['Nurse']],
    ['Meals 1', ['Baker']],
    ['Newcomers 1', ['Baker']],
  ];
  it('say how many each would leave, and leave those', async () => {
    const board = await openBoardFilters();
    for (const [name, found] of cases) {
      press(board, 'checkbox', name);
      await shows(board, ...found);
      press(board, 'checkbox', name);
      await shows(board, ...titlesOfFour);
    }
  });

  it('are not there for what nothing on the board answers', async () => {
    const board = await openBoardFilters(documentOf([driver]));
    await findByRole(board, 'checkbox', 'No licence needed 1');
    expect(byRole(board, 'group', 'Days')).to.equal(undefined);
    expect(byRole(board, 'combobox', 'English')).to.equal(undefined);
    expect(byRole(board, 'combobox', 'Pay')).to.equal(undefined);
  });

  it('lead to the list, which has the keyboard then', async () => {
    const board = await openBoardFilters();
    press(board, 'checkbox', 'Saturday 1');
    (await findByRole(board, 'button', 'Show the list (1)')).click();
    await until(() => focused()?.id === 'results-title');
    expect(byRole(board, 'checkbox')).to.equal(undefined);
  });

  it('tell the page which are on, and nothing of their values', async () => {
    const board = await openBoardFilters();
    const heard = eventsOf(board, 'newcomer-activity');
    press(board, 'checkbox', 'Registered nurses 1');
    choose(await findByRole(board, 'combobox', 'English'), '9');
    const told = JSON.stringify(heard.map((event) => Object.entries(event)));
    expect(told).to.contain('occupations').and.to.contain('level');
    expect(told).to.not.match(/3130|nurse|"?9"?\]/i);
  });

  it('stand in Arabic, with titles marked as English', async () => {
    const board = await openBoardFilters(fourPostings, { locale: 'ar' }, 'تصفية');
    expect(byRole(board, 'checkbox', /السبت/)).to.not.equal(undefined);
    const title = [...(board.shadowRoot?.querySelectorAll('.line [lang=en]') ?? [])].map(textOf);
    expect(title).to.include('Registered nurses');
  });
});

describe('the limits that a person sets', () => {
  it('begin for pay with the minimum wage, and never drop in silence those that do not say', async () => {
    const board = await openBoardFilters();
    const choice = await findByRole(board, 'combobox', 'Pay');
    expect([...choice.querySelectorAll('option')].map(textOf).slice(0, 3)).to.deep.equal([
      'Any pay',
      '$17.60 or more an hour',
      '$20 or more an hour',
    ]);
    choose(choice, '20');
    await shows(board, 'Nurse');
    press(board, 'checkbox', 'Also show those that do not say (1)');
    await shows(board, 'Nurse', 'Driver');
    choose(choice, '0');
    await shows(board, ...titlesOfFour);
  });

  it('leave out what asks for better English, in words and numbers', async () => {
    const board = await openBoardFilters();
    const english = await findByRole(board, 'combobox', 'English');
    choose(english, '5');
    await shows(board, 'Baker');
    expect(english.querySelector('option:checked')?.textContent).to.contain('Enough for most days');
    press(board, 'checkbox', 'Also show those that do not say (2)');
    await shows(board, 'Baker', 'Plant trees', 'Driver');
    const french = byRole(board, 'combobox', 'French');
    expect(french?.querySelector('option')?.textContent).to.equal('I do not speak it');
    choose(english, '0');
    await shows(board, ...titlesOfFour);
  });

  it('come for distance with a place, and say how long one walks', async () => {
    const board = await openBoardFilters(fourPostings, { near: '44.2,-76.5' });
    const choice = await findByRole(board, 'combobox', 'How far');
    expect(textOf(choice)).to.contain('1 km, about 15 minutes on foot');
    choose(choice, '1000');
    await shows(board, 'Baker');
    expect(byRole(await openBoardFilters(), 'combobox', 'How far')).to.equal(undefined);
  });
});

import '../../../define/opportunity-board.ts';
import { expect } from '@open-wc/testing';
import { allByRole, byRole, findByRole, textOf } from '../../../../test/elements/by-role.ts';
import { focused } from '../../../../test/elements/focused.ts';
import { boardWith } from '../../../../test/elements/mount-board.ts';
import {
  fourPostings,
  openBoardFilters,
  shows,
  titlesOfFour,
} from '../../../../test/elements/open-board-filters.ts';
import { press } from '../../../../test/elements/press.ts';
import { choose } from '../../../../test/elements/type-into.ts';
import { until } from '../../../../test/elements/until.ts';

describe('the filters that are on', () => {
  const chips = (board: Element) => {
    const group = byRole(board, 'group', 'Filters that are on');
    return group ? allByRole(group, 'button') : [];
  };

  it('stand outside of the closed filters, as a link brought them, and are taken away one by one', async () => {
    history.replaceState(null, '', '#board?days=SA&noLicence=1&pay=17.6');
    const board = await boardWith(fourPostings);
    history.replaceState(null, '', location.href.split('#')[0]);
    await until(() => chips(board).length === 3);
    expect(chips(board).map((chip) => textOf(chip).replace('Take away this filter: ', ''))).to.deep.equal([
      'No licence needed ×',
      'Saturday ×',
      '$17.60 or more an hour ×',
    ]);
    await shows(board, 'Baker');
    press(board, 'button', 'Take away this filter: Saturday');
    await until(() => chips(board).length === 2);
    expect(focused()).to.equal(chips(board)[0]);
    press(board, 'button', /No licence/);
    press(board, 'button', /17.60/);
    await shows(board, ...titlesOfFour);
    await until(() => focused()?.localName === 'summary');
  });

  it('say a level with its language, and a distance only while the place is known', async () => {
    const board = await openBoardFilters(fourPostings, { near: '44.2,-76.5' });
    choose(await findByRole(board, 'combobox', 'How far'), '1000');
    choose(await findByRole(board, 'combobox', 'English'), '5');
    await until(() => chips(board).length === 2);
    expect(chips(board).map(textOf).join()).to.contain('English: Enough for most days (\u2066CLB 5\u2069)');
    press(board, 'button', 'Change');
    await until(() => chips(board).length === 1);
  });

  it('are all cleared at once', async () => {
    const board = await openBoardFilters();
    press(board, 'checkbox', 'Saturday 1');
    await until(() => chips(board).length === 1);
    press(board, 'button', 'Clear all');
    await until(() => chips(board).length === 0);
    await until(() => focused()?.id === 'words');
  });
});

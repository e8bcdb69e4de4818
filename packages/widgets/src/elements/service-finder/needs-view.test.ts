import '../../define/service-finder.ts';
import { aNeed, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const housing = aNeed({ id: uuid(61), code: 'housing', name: 'Housing', words: { en: ['flat to rent'] } });
const shelter = aNeed({ id: uuid(62), code: 'shelter', name: 'Shelter tonight', parent_id: housing.id });
const nobody = aNeed({ id: uuid(63), code: 'tax', name: 'Taxes' });
const answering = (id: string) => [{ id: uuid(71), taxonomy_term_id: id }];
const town = aTown(
  [
    aService({ id: uuid(81), name: 'Rent bank', attributes: answering(housing.id) }),
    aService({ id: uuid(82), name: 'Night shelter', attributes: answering(shelter.id) }),
    ...someServices(3),
  ],
  { needs: [housing, shelter, nobody] },
);

describe('the needs', () => {
  it('are tiles with their numbers, and one that nothing answers is not there', async () => {
    const finder = await finderWith(town);
    const tiles = byRole(finder, 'navigation', 'Kinds of help');
    expect(tiles && allByRole(tiles, 'button').map(textOf)).to.deep.equal(['Housing 2']);
  });

  it('filter the list when they are chosen, and the keyboard goes to what was found', async () => {
    const finder = await finderWith(town);
    press(finder, 'button', /^Housing/);
    await until(() => focused()?.textContent?.includes('Services found: 2'));
    press(finder, 'button', /^Shelter tonight/);
    await until(() => focused()?.textContent?.includes('Services found: 1'));
    expect(byRole(finder, 'link', 'Night shelter')).to.not.equal(undefined);
  });

  it('lead back to the wider one, and to all', async () => {
    const finder = await finderWith(town, { need: 'shelter' });
    await findByRole(finder, 'heading', 'Services found: 1');
    press(finder, 'button', 'Housing');
    await findByRole(finder, 'heading', 'Services found: 2');
    press(finder, 'button', 'All kinds of help');
    await findByRole(finder, 'heading', 'Services found: 5');
  });

  it('are offered for words that mean them', async () => {
    const finder = await finderWith(town);
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'flat to rent');
    const chip = await findByRole(finder, 'button', /^Housing/);
    chip.click();
    await until(() => byRole(finder, 'button', 'All kinds of help'));
  });

  it('show nothing for a page about a need that there is not, and can be left', async () => {
    const finder = await finderWith(town, { need: 'no-such-need' });
    await findByRole(finder, 'heading', 'We found nothing for this.');
    allByRole(finder, 'button', 'Clear all').at(-1)?.click();
    await findByRole(finder, 'heading', 'Services found: 5');
  });
});

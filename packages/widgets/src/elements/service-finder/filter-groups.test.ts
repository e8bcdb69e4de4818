import '../../define/service-finder.ts';
import type { Service } from '@newcomer-portal/inventory';
import { aSchedule, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown } from '../../../test/elements/a-town.ts';
import { byRole, findByRole, findSummary, textOf } from '../../../test/elements/by-role.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { until } from '../../../test/elements/until.ts';

let made = 0;
const named = (name: string, given: Partial<Service>): Service => {
  made += 1;
  return aService({ id: uuid(200 + made), name, ...given });
};
const town = aTown([
  named('Free and open', {
    cost_options: [{ id: uuid(31), amount: 0 }],
    schedules: [
      aSchedule({ open_24_hours: true, opens_at: undefined, closes_at: undefined, byday: undefined }),
    ],
    languages: [{ id: uuid(32), code: 'ti' }],
  }),
  named('Costs money', {
    cost_options: [{ id: uuid(33), amount: 20 }],
    languages: [{ id: uuid(34), code: 'fr' }],
  }),
  named('Says nothing', {}),
]);

const open = async () => {
  const finder = await finderWith(town);
  (await findSummary(finder, 'Filters')).click();
  await findByRole(finder, 'checkbox', /^Free/);
  return finder;
};

describe('the filters', () => {
  it('say how many each would leave', async () => {
    const finder = await open();
    expect(byRole(finder, 'checkbox', 'Free 1')).to.not.equal(undefined);
    expect(byRole(finder, 'checkbox', 'Open now 1')).to.not.equal(undefined);
    expect(byRole(finder, 'checkbox', 'Tigrinya 1')).to.not.equal(undefined);
  });

  it('are not there for what hardly anybody answers', async () => {
    const finder = await open();
    expect(byRole(finder, 'checkbox', /^Takes new people/)).to.equal(undefined);
    expect(byRole(finder, 'checkbox', /^Wheelchair/)).to.equal(undefined);
  });

  it('never drop in silence those that do not say', async () => {
    const finder = await open();
    press(finder, 'checkbox', 'Free 1');
    await findByRole(finder, 'heading', 'Services found: 1');
    (await findByRole(finder, 'checkbox', 'Also show those that do not say (1)')).click();
    await findByRole(finder, 'heading', 'Services found: 2');
    expect(byRole(finder, 'link', 'Says nothing')).to.not.equal(undefined);
    expect(byRole(finder, 'link', 'Costs money')).to.equal(undefined);
  });

  it('keep any of several languages', async () => {
    const finder = await open();
    press(finder, 'checkbox', 'Tigrinya 1');
    await findByRole(finder, 'heading', 'Services found: 1');
    press(finder, 'checkbox', /^French/);
    await findByRole(finder, 'heading', 'Services found: 2');
  });

  it('are counted on their button, and all cleared at once', async () => {
    const finder = await open();
    press(finder, 'checkbox', 'Free 1');
    press(finder, 'checkbox', 'Open now 1');
    const summary = await findSummary(finder, 'Filters');
    await until(() => textOf(summary) === 'Filters 2');
    press(finder, 'button', 'Clear all');
    await findByRole(finder, 'heading', 'Services found: 3');
    expect(textOf(summary)).to.equal('Filters');
    expect((byRole(finder, 'checkbox', 'Free 1') as HTMLInputElement).checked).to.equal(false);
  });

  it('of distance come only with a place', async () => {
    const finder = await finderWith(town, { near: '44.2,-76.5' });
    (await findSummary(finder, 'Filters')).click();
    expect(await findByRole(finder, 'combobox', 'How far')).to.be.instanceOf(HTMLSelectElement);
    const other = await open();
    expect(byRole(other, 'combobox', 'How far')).to.equal(undefined);
  });
});

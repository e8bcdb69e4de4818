import '../../define/service-finder.ts';
import { aNeed, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aTown } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { restoreFetch, stubFetch } from '../../../test/elements/stub-fetch.ts';
import { until } from '../../../test/elements/until.ts';

/** A square around a point. */
function area(name: string, [longitude, latitude]: [number, number], counts: object) {
  const [west, south, east, north] = [longitude - 0.01, latitude - 0.01, longitude + 0.01, latitude + 0.01];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    id: name,
    properties: { name, point: [longitude, latitude], ...counts },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const areas = {
  type: 'FeatureCollection',
  features: [
    area('Harbour', [-76.5, 44.2], { population: 1000, recent_immigrants: 200 }),
    area('Hill', [-76.6, 44.3], { population: 1000, recent_immigrants: 300 }),
    area('Woods', [-76.65, 44.35], { population: 1000, recent_immigrants: 10 }),
    area('Island', [-76.35, 44.15], { population: 30, recent_immigrants: 30 }),
  ],
};
const need = aNeed({ code: 'housing', name: 'Housing' });
const town = aTown(
  [aService({ name: 'Rent bank', attributes: [{ id: uuid(31), taxonomy_term_id: need.id }] })],
  {
    needs: [need],
  },
);
const rows = (finder: Element) => allByRole(finder, 'rowheader').map(textOf);

async function shown(): Promise<LitElement> {
  const finder = await finderWith(town, {}, { areas });
  press(finder, 'button', 'Where newcomers live');
  await findByRole(finder, 'table');
  return finder;
}

afterEach(restoreFetch);

describe('where newcomers live', () => {
  it('is a table with the most newcomers first, and small areas blank and last', async () => {
    const finder = await shown();
    expect(rows(finder)).to.deep.equal(['Hill', 'Harbour', 'Woods', 'Island']);
    const island = allByRole(finder, 'row').at(-1);
    expect(island && textOf(island)).to.contain('not shown');
    expect(island && textOf(island)).to.not.contain('100');
  });

  it('can be sorted either way, and says so', async () => {
    const finder = await shown();
    press(finder, 'button', 'Area');
    await until(() => rows(finder)[0] === 'Harbour');
    press(finder, 'button', /^Area/);
    await until(() => rows(finder)[0] === 'Woods');
    expect(byRole(finder, 'columnheader', /^Area/)?.getAttribute('aria-sort')).to.equal('descending');
  });

  it('has the counts one tap away', async () => {
    const finder = await shown();
    expect(byRole(finder, 'columnheader', 'All people')).to.equal(undefined);
    press(finder, 'button', 'Show numbers');
    await findByRole(finder, 'columnheader', 'All people');
    expect(textOf(finder)).to.contain('1,000');
  });

  it('tells in one tap where many newcomers have nothing near', async () => {
    const finder = await shown();
    press(finder, 'button', 'Many newcomers, no help within 1 km');
    await until(() => rows(finder).length === 1);
    expect(rows(finder)).to.deep.equal(['Hill']);
    expect(allByRole(finder, 'status').map(textOf)).to.contain('Areas: 1');
  });

  it('lists what is in an area, and how far the nearest is', async () => {
    const finder = await shown();
    press(finder, 'button', 'Hill');
    await findByRole(finder, 'heading', 'Hill');
    await until(() => focused()?.id === 'area-title');
    expect(textOf(finder)).to.contain('Services in this area: 0');
    expect(textOf(finder)).to.match(/Housing: \d+ km/);
    press(finder, 'button', 'Harbour');
    await until(() => textOf(finder).includes('Services in this area: 1'));
    press(finder, 'button', 'Show the list');
    await findByRole(finder, 'heading', 'Services found: 1');
    expect(textOf(finder)).to.contain('Only in Harbour');
  });

  it('is not offered without a census layer', async () => {
    const finder = await finderWith(town);
    expect(byRole(finder, 'button', 'Where newcomers live')).to.equal(undefined);
  });

  it('costs only itself when the layer cannot be had', async () => {
    stubFetch({ 'areas.json': '<!doctype html>' });
    const finder = await finderWith(town, { areas: 'areas.json' });
    press(finder, 'button', 'Where newcomers live');
    await until(() => textOf(finder).includes('We could not get the areas. The list still works.'));
    press(finder, 'button', 'List');
    await findByRole(finder, 'link', 'Rent bank');
  });
});

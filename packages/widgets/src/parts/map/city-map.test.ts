import { readBaseMap } from '@newcomer-portal/inventory';
import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { press } from '../../../test/elements/press.ts';
import { until } from '../../../test/elements/until.ts';
import { CityMap } from './city-map.ts';
import type { MapPlace, MapScene } from './map-scene.ts';

const empty: MapScene = {
  bounds: [-76.7, 44.1, -76.3, 44.4],
  baseMap: undefined,
  places: [],
  selected: undefined,
  person: undefined,
  areas: [],
  selectedArea: undefined,
  tiles: undefined,
  picking: false,
  words: { map: 'Map', person: 'Your place', count: String, group: (count) => `Places here: ${count}` },
  onPlace: () => {},
  onArea: () => {},
  onPick: () => {},
};
const place = (id: string, latitude = 44.2, longitude = -76.5): MapPlace => ({
  id,
  point: { latitude, longitude },
  label: `Place ${id}`,
});

let frame: Element;
let map: CityMap;

async function show(given: Partial<MapScene>): Promise<void> {
  frame = await fixture(html`<div><div style="inline-size: 600px; block-size: 400px"></div></div>`);
  map = new CityMap(frame.firstElementChild as HTMLElement, { ...empty, ...given });
}
afterEach(() => map.remove());

describe('places on the map', () => {
  it('are buttons, which say what they are and tell which was chosen', async () => {
    const chosen: string[] = [];
    await show({ places: [place('a'), place('b', 44.35, -76.65)], onPlace: (id) => chosen.push(id) });
    press(frame, 'button', 'Place b');
    expect(chosen).to.deep.equal(['b']);
  });

  it('are one group where they are near each other, which opens', async () => {
    await show({ places: [place('a', 44.2), place('b', 44.2005)] });
    expect(byRole(frame, 'button', 'Place a')).to.equal(undefined);
    press(frame, 'button', 'Places here: 2');
    await until(() => allByRole(frame, 'button', /^Place [ab]$/).length === 2);
  });

  it('are spread out where they stand on one point', async () => {
    await show({ places: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => place(id)) });
    const open = () => {
      if (byRole(frame, 'button', 'Places here: 6')) press(frame, 'button', 'Places here: 6');
      return allByRole(frame, 'button', /^Place [a-f]$/).length === 6;
    };
    await until(open);
    const spots = allByRole(frame, 'button', /^Place [a-f]$/).map((one) => {
      const { x, y } = one.getBoundingClientRect();
      return `${Math.round(x)} ${Math.round(y)}`;
    });
    expect(new Set(spots).size).to.equal(6);
  });

  it('keep the keyboard when the map is drawn again', async () => {
    await show({ places: [place('a')] });
    byRole(frame, 'button', 'Place a')?.focus();
    map.draw({ ...empty, places: [place('a'), place('b', 44.35, -76.65)] });
    expect(focused()).to.equal(byRole(frame, 'button', 'Place a'));
  });

  it('go away with the answer that they came with', async () => {
    await show({ places: [place('a')] });
    map.draw(empty);
    expect(byRole(frame, 'button', 'Place a')).to.equal(undefined);
  });
});

describe('a tap on the map', () => {
  const tap = () =>
    frame
      .querySelector('.leaflet-container')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 300, clientY: 200 }));

  it('is the person’s place only when they were asked for it', async () => {
    const picked: unknown[] = [];
    await show({ onPick: (point) => picked.push(point) });
    tap();
    expect(picked).to.have.lengthOf(0);
    map.draw({ ...empty, picking: true, onPick: (point) => picked.push(point) });
    tap();
    expect(picked).to.have.lengthOf(1);
  });

  it('has the middle of the map for those who cannot tap', async () => {
    let picked: { latitude: number; longitude: number } | undefined;
    await show({
      onPick: (point) => {
        picked = point;
      },
    });
    map.pickMiddle();
    expect(picked?.latitude).to.be.closeTo(44.25, 0.01);
    expect(picked?.longitude).to.be.closeTo(-76.5, 0.01);
  });
});

describe('names on the base map', () => {
  it('are text, whatever they hold', async () => {
    const { baseMap } = readBaseMap({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'place', name: '<img src=x onerror=alert(1)>' },
          geometry: { type: 'Point', coordinates: [-76.5, 44.25] },
        },
      ],
    });
    await show({ baseMap });
    expect(frame.textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(frame.querySelector('img')).to.equal(null);
  });
});

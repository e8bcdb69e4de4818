import { msg, str } from '@lit/localize';
import { pointOf } from '@newcomer-portal/inventory';
import type { Answer } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapController, MapHandle } from '../../controllers/map-controller.ts';
import { cityMap } from '../../parts/map/city-map-directive.ts';
import type { MapPlace, MapScene, ShadedArea } from '../../parts/map/map-scene.ts';
import { notice } from '../../parts/notice.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { cardView } from './card-view.ts';
import type { Scene } from './scene.ts';

/** What the map draws beside the scene. */
export interface MapState {
  control: MapController;
  tiles: { address: string; attribution: string } | undefined;
  shaded: readonly ShadedArea[];
}

/** The map with its buttons, and a sheet with what is at the chosen place. */
export function mapPanel(scene: Scene, state: MapState): TemplateResult {
  const { near } = scene;
  const { control } = state;
  if (control.failed) return failedView(control);
  return html`<section class="map-panel">
    ${near.picking ? pickingBar(scene, control.map) : nothing}
    <div class="map-frame">
      <div class="map" ${cityMap(mapScene(scene, state), control)}></div>
      ${control.map ? zoomButtons(control.map) : nothing}
    </div>
    ${sheetView(scene, control)}
    ${sourceLine(control)} ${control.base.status === 'failed' ? html`<p class="quiet">${baseMapMissing()}</p>` : nothing} ${tilesView(state)}
  </section>`;
}

/** What is at the place chosen on the map. */
function sheetView(scene: Scene, control: MapController): TemplateResult | typeof nothing {
  const chosen = scene.answer.hits.filter(({ listing }) => listing.location?.id === control.location);
  if (!control.location || chosen.length === 0 || !showsPlaces(scene)) return nothing;
  const close = () => {
    control.chooseLocation(undefined);
    scene.actions.moveTo(`[data-key="${chosen[0]?.listing.location?.id}"], .map`);
  };
  return html`<div class="sheet" role="group" aria-labelledby="sheet-title">
    <header>
      <h2 id="sheet-title" tabindex="-1">${atThisPlace()}</h2>
      <button type="button" class="plain" @click=${close}>${closeText()}</button>
    </header>
    <ul class="cards">
      ${chosen.slice(0, 30).map((hit) => cardView(scene, hit))}
    </ul>
  </div>`;
}

/** Who drew the base map: most licences ask to be named. */
function sourceLine({ base }: MapController): TemplateResult | typeof nothing {
  const source = base.document?.content.source;
  if (!source) return nothing;
  const { name, publisher, licence } = source;
  return html`<p class="map-source quiet">${[name, publisher, licence].filter(Boolean).join(' · ')}</p>`;
}

function failedView(control: MapController): TemplateResult {
  return notice({ title: mapFailed(), action: { label: tryAgain(), run: () => control.retry() } });
}

function mapScene(scene: Scene, { control, tiles, shaded }: MapState): MapScene {
  const { directory, near, finder, answer, actions, reader } = scene;
  return {
    bounds: directory.inventory.municipality.bounds,
    baseMap: control.base.document?.content,
    places: showsPlaces(scene) ? placesOf(answer, scene) : nowhere,
    selected: control.location,
    person: near.place?.point,
    areas: finder.view === 'areas' ? shaded : nothingShaded,
    selectedArea: finder.area?.id,
    tiles: control.agreedToTiles ? tiles?.address : undefined,
    picking: near.picking,
    words: {
      map: mapLabel(),
      person: personLabel(),
      count: (count) => reader.formats.number(count),
      group: (count) => groupLabel(reader.formats.number(count)),
    },
    onPlace: actions.choosePlace,
    onArea: (id) => actions.chooseArea(id),
    onPick: actions.pickPlace,
  };
}

/** Among the areas, places are shown for a chosen one only. */
function showsPlaces({ finder }: Scene): boolean {
  return finder.view !== 'areas' || finder.area !== undefined;
}

const nowhere: readonly MapPlace[] = [];
const nothingShaded: readonly ShadedArea[] = [];
const placesByAnswer = new WeakMap<Answer, { locale: string; places: readonly MapPlace[] }>();

/** The answer's listings, one place for each location. Kept for each answer, so that the map draws it once. */
function placesOf(answer: Answer, { reader }: Scene): readonly MapPlace[] {
  const known = placesByAnswer.get(answer);
  if (known?.locale === reader.locale) return known.places;
  const byLocation = Map.groupBy(answer.hits, ({ listing }) => listing.location);
  const places = [...byLocation].flatMap(([location, hits]) => {
    const point = pointOf(location);
    const first = hits[0];
    if (!location || !point || !first) return [];
    const { service, organization } = first.listing;
    const name = (organization && reader.text(organization, 'name')) ?? reader.text(service, 'name');
    return [
      { id: location.id, point, label: placeLabel(name?.text ?? '', reader.formats.number(hits.length)) },
    ];
  });
  placesByAnswer.set(answer, { locale: reader.locale, places });
  return places;
}

function pickingBar({ actions }: Scene, map: MapHandle | undefined): TemplateResult {
  return html`<div class="notice calm picking-bar">
    <p id="picking" tabindex="-1">${pickText()}</p>
    <p class="actions">
      ${map ? html`<button type="button" @click=${() => map.pickMiddle()}>${pickMiddleText()}</button>` : nothing}
      <button type="button" @click=${actions.pickOnMap}>${closeText()}</button>
    </p>
  </div>`;
}

function zoomButtons(map: MapHandle): TemplateResult {
  return html`<div class="zoom">
    <button type="button" aria-label=${zoomInText()} @click=${() => map.zoom(1)}>+</button>
    <button type="button" aria-label=${zoomOutText()} @click=${() => map.zoom(-1)}>−</button>
    <button type="button" aria-label=${wholeCityText()} @click=${() => map.reset()}>${pictogram('map-2')}</button>
  </div>`;
}

/** Another company's map, only after a plain question: it learns where the person looks. */
function tilesView({ tiles, control }: MapState): TemplateResult | typeof nothing {
  if (!tiles) return nothing;
  if (control.agreedToTiles) return html`<p class="quiet">${tiles.attribution}</p>`;
  const host = hostOf(tiles.address);
  return html`<p class="quiet">
    ${tilesQuestion(host)}
    <button type="button" class="plain" @click=${() => control.agreeToTiles()}>${tilesYes()}</button>
  </p>`;
}

function hostOf(address: string): string {
  return new URL(address.replaceAll(/[{}]/g, ''), document.baseURI).host;
}

function mapLabel(): string {
  return msg('Map', { id: 'map.label', desc: 'Name of the map' });
}

function mapFailed(): string {
  return msg('We could not get the map. The list has everything.', {
    id: 'map.failed',
    desc: 'Map did not load',
  });
}

function tryAgain(): string {
  return msg('Try again', { id: 'map.retry', desc: 'Button: load the map once more' });
}

function baseMapMissing(): string {
  return msg('We cannot show the streets now. The places are still right.', {
    id: 'map.no-base',
    desc: 'The base map did not load; the markers are there',
  });
}

function atThisPlace(): string {
  return msg('At this place', {
    id: 'map.sheet',
    desc: 'Title over the services at the place chosen on the map',
  });
}

function closeText(): string {
  return msg('Close', { id: 'map.close', desc: 'Button: close what is open on the map' });
}

function pickText(): string {
  return msg('Tap your place on the map. Or move the map and choose its middle.', {
    id: 'map.pick',
    desc: 'The person chooses their place on the map',
  });
}

function pickMiddleText(): string {
  return msg('Choose the middle', {
    id: 'map.pick-middle',
    desc: 'Button: the middle of the map is my place',
  });
}

function zoomInText(): string {
  return msg('Closer', { id: 'map.zoom-in', desc: 'Button: zoom in' });
}

function zoomOutText(): string {
  return msg('Farther', { id: 'map.zoom-out', desc: 'Button: zoom out' });
}

function wholeCityText(): string {
  return msg('Show the whole city', { id: 'map.reset', desc: 'Button: zoom to the municipality' });
}

function personLabel(): string {
  return msg('Your place', { id: 'map.person', desc: 'Marker of the person’s own place' });
}

function groupLabel(count: string): string {
  return msg(str`Places here: ${count}`, {
    id: 'map.group',
    desc: 'A group of places on the map. 0: how many',
  });
}

function placeLabel(name: string, count: string): string {
  return msg(str`${name}. Services: ${count}`, {
    id: 'map.place',
    desc: '0: organization, 1: number of services',
  });
}

function tilesQuestion(host: string): string {
  return msg(str`You can see a street map from ${host}. They will see which part of the map you look at.`, {
    id: 'map.tiles',
    desc: 'Asked before tiles of another company are fetched. 0: host name',
  });
}

function tilesYes(): string {
  return msg('Show the street map', {
    id: 'map.tiles-yes',
    desc: 'Button: agree to the other company’s map',
  });
}

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapController, MapHandle } from '../../controllers/map-controller.ts';
import { notice } from '../notice.ts';
import { pictogram } from '../pictogram.ts';
import { cityMap } from './city-map-directive.ts';
import type { MapScene } from './map-scene.ts';
import { closeText } from './map-words.ts';
import type { TileSource } from './tile-source.ts';

/** A map with what stands around it. */
export interface MapPanel {
  control: MapController;
  /** What the map shows. */
  scene: MapScene;
  /** Another company's map, as the host set it. */
  tiles: TileSource | undefined;
  /** What is at the chosen place. */
  sheet: TemplateResult | typeof nothing;
  /** The person no longer wants to choose their place on the map. */
  stopPicking: () => void;
}

/** The map with its buttons, and a sheet with what is at the chosen place. */
export function mapPanel({ control, scene, tiles, sheet, stopPicking }: MapPanel): TemplateResult {
  if (control.failed) return failedView(control);
  return html`<section class="map-panel">
    ${scene.picking ? pickingBar(stopPicking, control.map) : nothing}
    <div class="map-frame">
      <div class="map" ${cityMap(scene, control)}></div>
      ${control.map ? zoomButtons(control.map) : nothing}
    </div>
    ${sheet}
    ${sourceLine(control)} ${control.base.status === 'failed' ? html`<p class="quiet">${baseMapMissing()}</p>` : nothing}
    ${tiles ? tilesView(tiles, control) : nothing}
  </section>`;
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

function pickingBar(stopPicking: () => void, map: MapHandle | undefined): TemplateResult {
  return html`<div class="notice calm picking-bar">
    <p id="picking" tabindex="-1">${pickText()}</p>
    <p class="actions">
      ${map ? html`<button type="button" @click=${() => map.pickMiddle()}>${pickMiddleText()}</button>` : nothing}
      <button type="button" @click=${stopPicking}>${closeText()}</button>
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
function tilesView({ address, attribution }: TileSource, control: MapController): TemplateResult {
  if (control.agreedToTiles) return html`<p class="quiet">${attribution}</p>`;
  return html`<p class="quiet">
    ${tilesQuestion(hostOf(address))}
    <button type="button" class="plain" @click=${() => control.agreeToTiles()}>${tilesYes()}</button>
  </p>`;
}

function hostOf(address: string): string {
  return new URL(address.replaceAll(/[{}]/g, ''), document.baseURI).host;
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

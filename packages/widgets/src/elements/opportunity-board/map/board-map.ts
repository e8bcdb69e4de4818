import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { mapPanel } from '../../../parts/map/map-panel.ts';
import type { MapScene } from '../../../parts/map/map-scene.ts';
import { mapSheet } from '../../../parts/map/map-sheet.ts';
import { mapWords } from '../../../parts/map/map-words.ts';
import type { BoardScene } from '../board-scene.ts';
import { postingCard } from '../posting-card.ts';
import { placeKey } from './place-key.ts';
import { placesOf } from './places-of.ts';

const noAreas: MapScene['areas'] = [];

/** The postings found, on the map, and how many have no place there. */
export function boardMap(scene: BoardScene): TemplateResult {
  const { control, tiles } = scene.map;
  const panel = mapPanel({
    control,
    tiles,
    scene: mapScene(scene),
    sheet: sheetView(scene),
    stopPicking: scene.actions.pickOnMap,
  });
  const placeless = scene.answer.hits.filter(({ posting }) => !posting.places.some(({ point }) => point));
  if (placeless.length === 0) return panel;
  return html`${panel}<p class="quiet">${placelessText(scene.reader.formats.number(placeless.length))}</p>`;
}

function mapScene({ directory, map, near, answer, actions, reader }: BoardScene): MapScene {
  const { control, tiles } = map;
  return {
    bounds: directory.inventory.municipality.bounds,
    baseMap: control.base.document?.content,
    places: placesOf(answer, reader),
    selected: control.location,
    person: near.place?.point,
    areas: noAreas,
    selectedArea: undefined,
    tiles: control.agreedToTiles ? tiles?.address : undefined,
    picking: near.picking,
    words: mapWords(reader),
    onPlace: actions.choosePlace,
    onArea: () => {},
    onPick: actions.pickPlace,
  };
}

/** What is at the place chosen on the map. */
function sheetView(scene: BoardScene): TemplateResult | typeof nothing {
  const { answer, map, actions } = scene;
  const { location } = map.control;
  const chosen = answer.hits.filter(({ posting }) =>
    posting.places.some(({ point }) => point && placeKey(point) === location),
  );
  if (!location || chosen.length === 0) return nothing;
  const close = () => {
    map.control.chooseLocation(undefined);
    actions.moveTo(`[data-key="${location}"], .map`);
  };
  return mapSheet(
    chosen.map((hit) => postingCard(scene, hit, 'here')),
    close,
  );
}

function placelessText(count: string): string {
  return msg(str`Not on the map: ${count}. You find these in the list.`, {
    id: 'board-map.placeless',
    desc: 'Under the map. 0: how many postings have no place',
  });
}

import { msg, str } from '@lit/localize';
import { pointOf } from '@newcomer-portal/inventory';
import type { Answer } from '@newcomer-portal/search';
import { nothing, type TemplateResult } from 'lit';
import type { MapController } from '../../controllers/map-controller.ts';
import { mapPanel } from '../../parts/map/map-panel.ts';
import type { MapPlace, MapScene, ShadedArea } from '../../parts/map/map-scene.ts';
import { mapSheet } from '../../parts/map/map-sheet.ts';
import { mapWords } from '../../parts/map/map-words.ts';
import type { TileSource } from '../../parts/map/tile-source.ts';
import { cardView } from './card-view.ts';
import type { Scene } from './scene.ts';

/** What the map draws beside the scene. */
export interface MapState {
  control: MapController;
  tiles: TileSource | undefined;
  shaded: readonly ShadedArea[];
}

/** The services found, on the map, with the areas where the person asked for those. */
export function finderMap(scene: Scene, state: MapState): TemplateResult {
  const { control, tiles } = state;
  return mapPanel({
    control,
    tiles,
    scene: mapScene(scene, state),
    sheet: sheetView(scene, control),
    stopPicking: scene.actions.pickOnMap,
  });
}

function sheetView(scene: Scene, control: MapController): TemplateResult | typeof nothing {
  const chosen = scene.answer.hits.filter(({ listing }) => listing.location?.id === control.location);
  if (!control.location || chosen.length === 0 || !showsPlaces(scene)) return nothing;
  const close = () => {
    control.chooseLocation(undefined);
    scene.actions.moveTo(`[data-key="${chosen[0]?.listing.location?.id}"], .map`);
  };
  return mapSheet(
    chosen.map((hit) => cardView(scene, hit)),
    close,
  );
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
    words: mapWords(reader),
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

function placeLabel(name: string, count: string): string {
  return msg(str`${name}. Services: ${count}`, {
    id: 'map.place',
    desc: '0: organization, 1: number of services',
  });
}

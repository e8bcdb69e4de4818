import type { BaseMap, BaseMapFeature } from '@newcomer-portal/inventory';
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import { namePoint } from './name-point.ts';

/** From this zoom on, streets carry their names. */
const STREET_NAMES_FROM = 14;
const MOST_STREET_NAMES = 30;
const DRAWN_KINDS = ['water', 'land', 'park', 'street', 'transit'] as const;

/**
 * The city's own base map as a layer. Each kind is one path with a class of its own, so that colours come from the
 * style sheet, dark and forced colours too. Water is what is not land.
 */
export function baseLayer(baseMap: BaseMap | undefined): L.Layer | undefined {
  if (!baseMap) return undefined;
  const features = Map.groupBy(baseMap.features, ({ kind }) => kind);
  const group = L.layerGroup();
  for (const kind of DRAWN_KINDS) {
    const shapes = features.get(kind);
    if (!shapes) continue;
    const style = { className: `map-${kind}`, interactive: false };
    group.addLayer(L.geoJSON(shapes.map(asFeature), { style, interactive: false, pointToLayer: stop }));
  }
  group.addLayer(new NameLayer(features.get('place') ?? [], features.get('street') ?? []));
  return group;
}

function asFeature({ geometry }: BaseMapFeature): GeoJSON.Feature {
  return { type: 'Feature', properties: {}, geometry: geometry as GeoJSON.Geometry };
}

function stop(_: unknown, at: L.LatLng): L.Layer {
  return L.circleMarker(at, { radius: 3, className: 'map-stop', interactive: false });
}

interface Name {
  text: string;
  at: L.LatLng;
}

/** Names of places always, of streets when near enough; only those in view are in the page. */
class NameLayer extends L.Layer {
  readonly #places: readonly Name[];
  readonly #streets: readonly Name[];
  readonly #shown = L.layerGroup();

  constructor(places: readonly BaseMapFeature[], streets: readonly BaseMapFeature[]) {
    super();
    this.#places = places.flatMap(nameOf);
    this.#streets = streets.flatMap(nameOf);
  }

  override onAdd(map: L.Map): this {
    this.#shown.addTo(map);
    map.on('moveend', this.#draw, this);
    this.#draw();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('moveend', this.#draw, this);
    this.#shown.remove();
    return this;
  }

  #draw(): void {
    const { _map: map } = this;
    if (!map) return;
    this.#shown.clearLayers();
    const view = map.getBounds();
    const near = map.getZoom() >= STREET_NAMES_FROM;
    const streets = near
      ? this.#streets.filter(({ at }) => view.contains(at)).slice(0, MOST_STREET_NAMES)
      : [];
    for (const name of this.#places)
      if (view.contains(name.at)) this.#shown.addLayer(label(name, 'map-name'));
    for (const name of streets) this.#shown.addLayer(label(name, 'map-name map-street-name'));
  }
}

function label({ text, at }: Name, className: string): L.Layer {
  const words = document.createElement('span');
  words.textContent = text;
  const icon = L.divIcon({ className, html: words, iconSize: [0, 0] });
  return L.marker(at, { icon, interactive: false, keyboard: false, pane: 'shadowPane' });
}

function nameOf(feature: BaseMapFeature): Name[] {
  const name = namePoint(feature);
  return name ? [{ text: name.text, at: L.latLng(name.latitude, name.longitude) }] : [];
}

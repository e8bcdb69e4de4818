import * as L from 'leaflet/dist/leaflet-src.esm.js';
import Supercluster from 'supercluster';
import type { MapPlace, MapScene } from './map-scene.ts';

/** Places nearer than this many pixels are drawn as one. */
const CLUSTER_PIXELS = 44;
const SPREAD_PIXELS = 40;

type Cluster = ReturnType<Supercluster<{ place: MapPlace }>['getClusters']>[number];

/** The places found, grouped where they are many. Each is a real button, so the keyboard reaches it. */
export class PlaceLayer {
  readonly #map: L.Map;
  readonly #markers = L.layerGroup();
  #index: Supercluster<{ place: MapPlace }> | undefined;
  #scene: MapScene | undefined;
  /** The group of places on one point that is spread out now. */
  #spread: number | undefined;

  constructor(map: L.Map) {
    this.#map = map;
    this.#markers.addTo(map);
    map.on('moveend', this.#redraw, this);
    map.on('zoomstart', this.#gather, this);
  }

  draw(scene: MapScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.places !== before?.places) {
      this.#spread = undefined;
      this.#index = indexOf(scene.places);
    } else if (scene.selected === before.selected) return;
    if (scene.selected && scene.selected !== before?.selected) this.#reveal(scene);
    this.#redraw();
  }

  remove(): void {
    this.#map.off('moveend', this.#redraw, this);
  }

  #gather(): void {
    this.#spread = undefined;
  }

  #reveal({ places, selected }: MapScene): void {
    const place = places.find(({ id }) => id === selected);
    if (!place) return;
    const at = L.latLng(place.point.latitude, place.point.longitude);
    if (!this.#map.getBounds().contains(at)) this.#map.panTo(at);
  }

  #redraw(): void {
    if (!this.#index || !this.#scene) return;
    const focused = focusedKey(this.#map.getContainer());
    this.#markers.clearLayers();
    const view = this.#map.getBounds().pad(0.1);
    const box: [number, number, number, number] = [
      view.getWest(),
      view.getSouth(),
      view.getEast(),
      view.getNorth(),
    ];
    for (const cluster of this.#index.getClusters(box, Math.round(this.#map.getZoom()))) this.#add(cluster);
    if (focused) findButton(this.#map.getContainer(), focused)?.focus();
  }

  #add(cluster: Cluster): void {
    const [longitude = 0, latitude = 0] = cluster.geometry.coordinates;
    const at = L.latLng(latitude, longitude);
    if (!('cluster' in cluster.properties)) this.#addPlace(cluster.properties.place, at);
    else if (cluster.properties.cluster_id === this.#spread) this.#addSpread(this.#spread, at);
    else this.#addGroup(cluster.properties.cluster_id, cluster.properties.point_count, at);
  }

  #addGroup(id: number, count: number, at: L.LatLng): void {
    const button = markerButton(`group-${id}`, 'map-group', this.#scene?.words.group(count) ?? '');
    button.textContent = this.#scene?.words.count(count) ?? '';
    button.classList.toggle('large', count >= 25);
    button.addEventListener('click', () => this.#openGroup(id, at));
    this.#markers.addLayer(marker(at, button));
  }

  #addPlace(place: MapPlace, at: L.LatLng): void {
    const button = markerButton(place.id, 'map-place', place.label);
    button.title = place.label;
    button.setAttribute('aria-pressed', String(place.id === this.#scene?.selected));
    button.addEventListener('click', () => this.#press(place));
    this.#markers.addLayer(marker(at, button));
  }

  /** While a place is being picked, this one is the person's; else it is chosen. */
  #press({ id, point }: MapPlace): void {
    if (this.#scene?.picking) this.#scene.onPick(point);
    else this.#scene?.onPlace(id);
  }

  /** Places on one point stand in a ring around it. */
  #addSpread(clusterId: number, centre: L.LatLng): void {
    const leaves = this.#index?.getLeaves(clusterId, 60) ?? [];
    const middle = this.#map.latLngToLayerPoint(centre);
    const radius = Math.max(SPREAD_PIXELS, (leaves.length * SPREAD_PIXELS) / (2 * Math.PI));
    leaves.forEach(({ properties: { place } }, index) => {
      const angle = (2 * Math.PI * index) / leaves.length;
      const offset = L.point(Math.cos(angle) * radius, Math.sin(angle) * radius);
      this.#addPlace(place, this.#map.layerPointToLatLng(middle.add(offset)));
    });
  }

  #openGroup(id: number, at: L.LatLng): void {
    const zoom = this.#index?.getClusterExpansionZoom(id) ?? 0;
    if (zoom <= this.#map.getMaxZoom()) {
      this.#map.setView(at, zoom);
      return;
    }
    this.#spread = id;
    this.#redraw();
  }
}

function indexOf(places: readonly MapPlace[]): Supercluster<{ place: MapPlace }> {
  // One level deeper than people look, so that only places on one point are still a group there.
  const index = new Supercluster<{ place: MapPlace }>({ radius: CLUSTER_PIXELS, extent: 256, maxZoom: 20 });
  return index.load(
    places.map((place) => ({
      type: 'Feature',
      properties: { place },
      geometry: { type: 'Point', coordinates: [place.point.longitude, place.point.latitude] },
    })),
  );
}

function markerButton(key: string, className: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.dataset.key = key;
  button.setAttribute('aria-label', label);
  L.DomEvent.disableClickPropagation(button);
  return button;
}

function marker(at: L.LatLng, html: HTMLElement): L.Marker {
  const icon = L.divIcon({ className: 'map-marker', html, iconSize: [0, 0] });
  return L.marker(at, { icon, keyboard: false, interactive: false });
}

function focusedKey(container: HTMLElement): string | undefined {
  const root = container.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return focused instanceof HTMLElement && container.contains(focused) ? focused.dataset.key : undefined;
}

function findButton(container: HTMLElement, key: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

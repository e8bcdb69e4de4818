import * as L from 'leaflet/dist/leaflet-src.esm.js';
import { AreaLayer } from './area-layer.ts';
import { baseLayer } from './base-layer.ts';
import type { MapScene } from './map-scene.ts';
import { PlaceLayer } from './place-layer.ts';

const MOST_ZOOM = 17;

/** The map itself: a city's own base map, the places, the shaded areas. It draws only what has changed. */
export class CityMap {
  readonly #map: L.Map;
  readonly #places: PlaceLayer;
  readonly #areas: AreaLayer;
  #base: L.Layer | undefined;
  #tiles: L.Layer | undefined;
  #person: L.Marker | undefined;
  #scene: MapScene;
  #drawn: MapScene | undefined;

  constructor(container: HTMLElement, scene: MapScene) {
    this.#scene = scene;
    this.#map = L.map(container, {
      attributionControl: false,
      zoomControl: false,
      maxZoom: MOST_ZOOM,
      minZoom: 8,
      zoomSnap: 0.25,
      scrollWheelZoom: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
    });
    this.#frame();
    // The wheel scrolls the page until the map is being used.
    this.#map.on('focus click', () => this.#map.scrollWheelZoom.enable());
    this.#map.on('blur', () => this.#map.scrollWheelZoom.disable());
    this.#map.on('click', ({ latlng: { lat, lng } }: L.LeafletMouseEvent) => {
      if (this.#scene.picking) this.#scene.onPick({ latitude: lat, longitude: lng });
    });
    // Drawings for the eye: places are buttons beside them, and the table tells the areas.
    this.#map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
    this.#areas = new AreaLayer(this.#map);
    this.#places = new PlaceLayer(this.#map);
    this.draw(scene);
  }

  /** Shows a scene. */
  draw(scene: MapScene): void {
    const before = this.#drawn;
    this.#scene = scene;
    this.#drawn = scene;
    const container = this.#map.getContainer();
    container.setAttribute('role', 'region');
    container.setAttribute('aria-label', scene.words.map);
    container.classList.toggle('picking', scene.picking);
    if (scene.baseMap !== before?.baseMap) this.#base = this.#replace(this.#base, baseLayer(scene.baseMap));
    if (scene.tiles !== before?.tiles) this.#tiles = this.#replace(this.#tiles, tileLayer(scene.tiles));
    this.#areas.draw(scene);
    this.#places.draw(scene);
    if (scene.person !== before?.person) this.#drawPerson(scene);
  }

  zoom(steps: number): void {
    this.#map.setZoom(this.#map.getZoom() + steps);
  }

  /** Shows the whole municipality. */
  reset(): void {
    this.#frame();
  }

  /** Makes the middle of the map the person's place: the way to choose without a pointer. */
  pickMiddle(): void {
    const { lat, lng } = this.#map.getCenter();
    this.#scene.onPick({ latitude: lat, longitude: lng });
  }

  remove(): void {
    this.#places.remove();
    // Leaflet 1.9 ends a zoom by a timer that outlives the map, and throws where the map has gone.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
  }

  #frame(): void {
    const [west, south, east, north] = this.#scene.bounds;
    this.#map.fitBounds([
      [south, west],
      [north, east],
    ]);
  }

  #replace(old: L.Layer | undefined, layer: L.Layer | undefined): L.Layer | undefined {
    old?.remove();
    return layer?.addTo(this.#map);
  }

  #drawPerson({ person, words }: MapScene): void {
    this.#person?.remove();
    this.#person = undefined;
    if (!person) return;
    const icon = L.divIcon({ className: 'map-person', iconSize: [22, 22] });
    const at: L.LatLngTuple = [person.latitude, person.longitude];
    this.#person = L.marker(at, { icon, interactive: false, keyboard: false }).addTo(this.#map);
    const element = this.#person.getElement();
    element?.setAttribute('role', 'img');
    element?.setAttribute('aria-label', words.person);
    this.#map.setView(at, Math.max(this.#map.getZoom(), 13));
  }
}

function tileLayer(address: string | undefined): L.Layer | undefined {
  return address
    ? L.tileLayer(address, { maxZoom: MOST_ZOOM, pane: 'tilePane', referrerPolicy: 'no-referrer' })
    : undefined;
}

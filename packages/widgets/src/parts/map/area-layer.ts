import * as L from 'leaflet/dist/leaflet-src.esm.js';
import type { MapScene, ShadedArea } from './map-scene.ts';

/** The census layer: each area in its shade. The table beside the map says the same to those who cannot see it. */
export class AreaLayer {
  readonly #map: L.Map;
  #areas: readonly ShadedArea[] = [];
  #layers = new Map<string, L.GeoJSON>();
  #selected: string | undefined;
  #picking = false;

  constructor(map: L.Map) {
    this.#map = map;
  }

  draw({ areas, selectedArea, onArea, picking }: MapScene): void {
    this.#picking = picking;
    if (areas !== this.#areas) this.#replace(areas, (id) => !this.#picking && onArea(id));
    if (selectedArea === this.#selected) return;
    this.#mark(this.#selected, false);
    this.#mark(selectedArea, true);
    this.#selected = selectedArea;
    const chosen = selectedArea && this.#layers.get(selectedArea);
    if (chosen) this.#map.fitBounds(chosen.getBounds(), { maxZoom: 14, padding: [40, 40] });
  }

  #replace(areas: readonly ShadedArea[], choose: (id: string) => void): void {
    for (const layer of this.#layers.values()) layer.remove();
    this.#areas = areas;
    this.#selected = undefined;
    this.#layers = new Map(
      areas.map(({ area, shade, label }) => {
        const className = `map-area shade-${shade ?? 'blank'}`;
        const feature = {
          type: 'Feature',
          properties: {},
          geometry: area.geometry,
        } as unknown as GeoJSON.Feature;
        const layer = L.geoJSON(feature, { style: { className } });
        layer.bindTooltip(() => asText(label), { sticky: true, className: 'map-tip' });
        layer.on('click', () => choose(area.id));
        layer.addTo(this.#map);
        return [area.id, layer];
      }),
    );
  }

  #mark(id: string | undefined, chosen: boolean): void {
    const layer = id === undefined ? undefined : this.#layers.get(id);
    layer?.eachLayer((path) => {
      if (path instanceof L.Path) path.getElement()?.classList.toggle('chosen', chosen);
    });
    if (chosen) layer?.bringToFront();
  }
}

/** A text node: Leaflet would read a string as HTML. */
function asText(words: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
}

import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import type { CityMap } from './city-map.ts';
import type { MapScene } from './map-scene.ts';

/** The map's buttons outside the map, and what to do when it cannot be had. */
export interface MapHandle {
  onReady?: (map: CityMap) => void;
  onFailure?: () => void;
}

/**
 * Turns an element into the map, and keeps it in step with the scene. Leaflet is fetched when the first map is
 * drawn; a map that leaves the page is taken down, and put up again when it comes back.
 */
class CityMapDirective extends AsyncDirective {
  #map: CityMap | undefined;
  #element: HTMLElement | undefined;
  #scene: MapScene | undefined;
  #handle: MapHandle = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new Error('cityMap() belongs in the tag of an element, not in its content');
  }

  override render(_scene: MapScene, _handle?: MapHandle): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [scene, handle = {}]: [MapScene, MapHandle?]): unknown {
    this.#scene = scene;
    this.#handle = handle;
    if (this.#map) this.#map.draw(scene);
    else if (this.#element !== element) {
      this.#element = element as HTMLElement;
      void this.#mount();
    }
    return noChange;
  }

  override disconnected(): void {
    this.#map?.remove();
    this.#map = undefined;
  }

  override reconnected(): void {
    void this.#mount();
  }

  async #mount(): Promise<void> {
    try {
      const [{ CityMap }, { leafletCss }] = await Promise.all([
        import('./city-map.ts'),
        import('virtual:leaflet-css'),
      ]);
      if (!this.isConnected || this.#map || !this.#element || !this.#scene) return;
      adoptOnce(this.#element, leafletCss);
      this.#map = new CityMap(this.#element, this.#scene);
      this.#handle.onReady?.(this.#map);
    } catch {
      this.#element = undefined;
      this.#handle.onFailure?.();
    }
  }
}

const sheets = new Map<string, CSSStyleSheet>();

function adoptOnce(element: HTMLElement, css: string): void {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  // First, so that the widget's own rules win.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

export const cityMap = directive(CityMapDirective);

import type { Areas, BaseMap, Inventory, Places } from '@newcomer-portal/inventory';
import { readFlawless } from '@newcomer-portal/inventory/flawless';
import type { DocumentFormat } from './document-format.ts';

/** The service inventory. One without a fault, the usual case, is shown before the reader that mends is fetched. */
export const inventoryFormat: DocumentFormat<Inventory> = {
  kind: 'inventory/1',
  async read(value) {
    const flawless = readFlawless(value);
    if (flawless) return { content: flawless, problems: [] };
    const { readInventory } = await import('./lenient-readers.ts');
    const { inventory, problems } = readInventory(value);
    return { content: inventory, problems };
  },
};

/** The census layer. */
export const areasFormat: DocumentFormat<Areas> = {
  kind: 'areas/1',
  async read(value) {
    const { readAreas } = await import('./lenient-readers.ts');
    const { areas, problems } = readAreas(value);
    return { content: areas, problems };
  },
};

/** The table of postal code areas. */
export const placesFormat: DocumentFormat<Places> = {
  kind: 'places/1',
  async read(value) {
    const { readPlaces } = await import('./lenient-readers.ts');
    const { places, problems } = readPlaces(value);
    return { content: places, problems };
  },
};

/** The city's own base map. */
export const baseMapFormat: DocumentFormat<BaseMap> = {
  kind: 'base-map/1',
  async read(value) {
    const { readBaseMap } = await import('./lenient-readers.ts');
    const { baseMap, problems } = readBaseMap(value);
    return { content: baseMap, problems };
  },
};

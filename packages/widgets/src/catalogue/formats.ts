import {
  type Areas,
  type BaseMap,
  type Inventory,
  type Places,
  readInventory,
  readPlaces,
} from '@newcomer-portal/inventory';
import type { DocumentFormat } from './document-format.ts';

/** The service inventory. */
export const inventoryFormat: DocumentFormat<Inventory> = {
  kind: 'inventory/1',
  read(value) {
    const { inventory, problems } = readInventory(value);
    return { content: inventory, problems };
  },
};

/** The census layer. */
export const areasFormat: DocumentFormat<Areas> = {
  kind: 'areas/1',
  async read(value) {
    const { readAreas } = await import('./map-readers.ts');
    const { areas, problems } = readAreas(value);
    return { content: areas, problems };
  },
};

/** The table of postal code areas. */
export const placesFormat: DocumentFormat<Places> = {
  kind: 'places/1',
  read(value) {
    const { places, problems } = readPlaces(value);
    return { content: places, problems };
  },
};

/** The city's own base map. */
export const baseMapFormat: DocumentFormat<BaseMap> = {
  kind: 'base-map/1',
  async read(value) {
    const { readBaseMap } = await import('./map-readers.ts');
    const { baseMap, problems } = readBaseMap(value);
    return { content: baseMap, problems };
  },
};

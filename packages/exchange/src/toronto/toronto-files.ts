import { documentText } from '../document/document-text.ts';
import type { TorontoImport } from './import-toronto.ts';

/** The files of `data/toronto/`, by name, as text. */
export function torontoFiles({ inventory, areas, places, baseMap }: TorontoImport): Map<string, string> {
  return new Map([
    ['inventory.json', documentText(inventory)],
    ['areas.json', documentText(areas)],
    ['places.json', documentText(places)],
    ['base-map.json', documentText(baseMap)],
  ]);
}

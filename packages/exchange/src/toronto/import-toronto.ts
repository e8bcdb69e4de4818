import type { Inventory } from '@newcomer-portal/inventory';
import { ONTARIO, type PlacesDocument, placesDocument } from '../postal-areas/places-document.ts';
import type { ImportNote } from '../report/import-note.ts';
import { type AreasDocument, areasDocument } from './areas.ts';
import { type BaseMapDocument, baseMapDocument } from './base-map.ts';
import { readLand } from './land.ts';
import type { TorontoMaterial } from './material.ts';
import { readNeighbourhoods } from './neighbourhoods.ts';
import { readNewcomerCounts } from './newcomer-counts.ts';
import { torontoInventory } from './toronto-inventory.ts';
import type { TorontoReport } from './toronto-report.ts';

/** Toronto's four documents, and what happened on the way. */
export interface TorontoImport {
  inventory: Inventory;
  areas: AreasDocument;
  places: PlacesDocument;
  baseMap: BaseMapDocument;
  report: TorontoReport;
}

/**
 * Makes Toronto's data from its public sources. The same material and instant give the same documents, byte for byte.
 *
 * @param published when this edition was made, as an instant
 * @throws {Error} for material that is not what it should be, and for an inventory that could not be published
 */
export function importToronto(material: TorontoMaterial, published: string): TorontoImport {
  const notes: ImportNote[] = [];
  const neighbourhoods = readNeighbourhoods(material.neighbourhoods);
  const land = readLand(material.land);
  const { inventory, ...counted } = torontoInventory(material, neighbourhoods, published, notes);
  const counts = readNewcomerCounts(material.newcomerCounts);
  return {
    inventory,
    areas: areasDocument(neighbourhoods, counts, land, notes),
    places: placesDocument(material.postalAreas, ONTARIO),
    baseMap: baseMapDocument(material, land),
    report: { ...counted, notes },
  };
}

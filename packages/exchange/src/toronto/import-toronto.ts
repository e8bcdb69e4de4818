import { type Inventory, type Need, requireInventory } from '@newcomer-portal/inventory';
import { federalRecords } from '../federal-list/federal-records.ts';
import { federalSource } from '../federal-list/federal-source.ts';
import { foldRepeats } from '../federal-list/fold-repeats.ts';
import { noteStackedPoints } from '../federal-list/note-stacked-points.ts';
import { readFederalList } from '../federal-list/read-federal-list.ts';
import { ONTARIO, type PlacesDocument, placesDocument } from '../postal-areas/places-document.ts';
import { needIds } from '../records/need-ids.ts';
import type { ImportNote } from '../report/import-note.ts';
import { type AreasDocument, areasDocument } from './areas.ts';
import { type BaseMapDocument, baseMapDocument } from './base-map.ts';
import { readLand } from './land.ts';
import { readLibraryBranches } from './library-branch.ts';
import { libraryRecords } from './library-records.ts';
import { librarySource } from './library-source.ts';
import type { TorontoMaterial } from './material.ts';
import { needsSource } from './needs-source.ts';
import { readNeighbourhoods } from './neighbourhoods.ts';
import { readNewcomerCounts } from './newcomer-counts.ts';
import { placesInToronto } from './places-in-toronto.ts';
import { torontoHead } from './toronto-head.ts';

/** Toronto's four documents, and what happened on the way. */
export interface TorontoImport {
  inventory: Inventory;
  areas: AreasDocument;
  places: PlacesDocument;
  baseMap: BaseMapDocument;
  report: TorontoReport;
}

/** Counts that add up, and a note for everything that was mended, left empty or left out. */
export interface TorontoReport {
  /** read = withoutPoint + folded + outside + imported */
  federalPlaces: { read: number; withoutPoint: number; folded: number; outside: number; imported: number };
  /** read = withoutPlace + imported */
  libraryBranches: { read: number; withoutPlace: number; imported: number };
  notes: readonly ImportNote[];
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
  const counts = readNewcomerCounts(material.newcomerCounts);
  const land = readLand(material.land);
  const needs = needsOf(material.needs);
  const needId = needIds(needs);

  const listed = readFederalList(material.federalList, notes);
  const folded = foldRepeats(listed, notes);
  const places = placesInToronto(folded, neighbourhoods, notes);
  noteStackedPoints(places, notes);
  const agencies = federalRecords(places, needId, notes);

  const branches = readLibraryBranches(material.libraries, notes);
  const libraries = libraryRecords(branches, needId);

  const inventory = {
    ...torontoHead(published),
    sources: [federalSource, librarySource, needsSource],
    needs,
    organizations: [...libraries.organizations, ...agencies.organizations],
    locations: [...libraries.locations, ...agencies.locations],
    services: [...libraries.services, ...agencies.services],
    service_at_locations: [...libraries.service_at_locations, ...agencies.service_at_locations],
  };
  // Judged, but written in the order it was made in: the reader's own order compresses worse.
  requireInventory(inventory);
  const left = (code: ImportNote['code'], source: { id: string }) =>
    notes.filter((note) => note.code === code && note.source_id === source.id).length;
  const withoutPoint = left('no_point', federalSource);
  const withoutPlace = left('no_point', librarySource);
  return {
    inventory,
    areas: areasDocument(neighbourhoods, counts, land, notes),
    places: placesDocument(material.postalAreas, ONTARIO),
    baseMap: baseMapDocument(material, land),
    report: {
      federalPlaces: {
        read: listed.length + withoutPoint,
        withoutPoint,
        folded: listed.length - folded.length,
        outside: folded.length - places.length,
        imported: places.length,
      },
      libraryBranches: { read: branches.length + withoutPlace, withoutPlace, imported: branches.length },
      notes,
    },
  };
}

/** The strict reading of the whole inventory judges each need; here only the list must be one. */
function needsOf(document: unknown): Need[] {
  const found: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, 'needs') : document;
  if (Array.isArray(found)) return found;
  throw new Error('The needs list has no "needs": give data/needs/needs.json');
}

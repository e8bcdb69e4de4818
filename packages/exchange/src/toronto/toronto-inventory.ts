import { type Inventory, type Need, requireInventory } from '@newcomer-portal/inventory';
import { federalRecords } from '../federal-list/federal-records.ts';
import { federalSource } from '../federal-list/federal-source.ts';
import { foldRepeats } from '../federal-list/fold-repeats.ts';
import { noteStackedPoints } from '../federal-list/note-stacked-points.ts';
import { readFederalList } from '../federal-list/read-federal-list.ts';
import { needIds } from '../records/need-ids.ts';
import type { ImportNote } from '../report/import-note.ts';
import { readLibraryBranches } from './library-branch.ts';
import { libraryRecords } from './library-records.ts';
import { librarySource } from './library-source.ts';
import type { TorontoMaterial } from './material.ts';
import { needsSource } from './needs-source.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import { placesInToronto } from './places-in-toronto.ts';
import { torontoHead } from './toronto-head.ts';
import type { TorontoReport } from './toronto-report.ts';

/**
 * Toronto's inventory: the places of the federal list that lie in the city, and the branches of the public library.
 *
 * @param published when this edition was made, as an instant
 * @throws {InventoryError} for records that could not be published, for example of a needs list with a fault
 */
export function torontoInventory(
  material: TorontoMaterial,
  neighbourhoods: readonly Neighbourhood[],
  published: string,
  notes: ImportNote[],
): { inventory: Inventory } & Omit<TorontoReport, 'notes'> {
  const needs = needsOf(material.needs);
  const listed = readFederalList(material.federalList, notes);
  const folded = foldRepeats(listed, notes);
  const places = placesInToronto(folded, neighbourhoods, notes);
  noteStackedPoints(places, notes);
  const branches = readLibraryBranches(material.libraries, notes);
  const agencies = federalRecords(places, needIds(needs), notes);
  const libraries = libraryRecords(branches, needIds(needs));
  const inventory = {
    ...torontoHead(published),
    sources: [federalSource, librarySource, needsSource],
    needs,
    organizations: [...libraries.organizations, ...agencies.organizations],
    locations: [...libraries.locations, ...agencies.locations],
    services: [...libraries.services, ...agencies.services],
    service_at_locations: [...libraries.service_at_locations, ...agencies.service_at_locations],
  };
  requireInventory(inventory);
  const withoutPoint = countWithoutPoint(notes, federalSource.id);
  const withoutPlace = countWithoutPoint(notes, librarySource.id);
  return {
    // As made, not as read: the reader would put the fields in another order, which compresses worse.
    inventory,
    federalPlaces: {
      read: listed.length + withoutPoint,
      withoutPoint,
      folded: listed.length - folded.length,
      outside: folded.length - places.length,
      imported: places.length,
    },
    libraryBranches: { read: branches.length + withoutPlace, withoutPlace, imported: branches.length },
  };
}

function countWithoutPoint(notes: readonly ImportNote[], source_id: string): number {
  return notes.filter((note) => note.code === 'no_point' && note.source_id === source_id).length;
}

/** The strict reading of the whole inventory judges each need; here only the list must be one. */
function needsOf(document: unknown): Need[] {
  const isObject = typeof document === 'object' && document !== null;
  const found: unknown = isObject ? Reflect.get(document, 'needs') : undefined;
  if (Array.isArray(found)) return found;
  throw new Error('The needs list has no "needs": give data/needs/needs.json');
}

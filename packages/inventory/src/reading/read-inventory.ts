import { publishable } from '../location/publishable.ts';
import { tellsAddress } from '../location/without-address.ts';
import {
  type Inventory,
  InventoryHead,
  type RecordList,
  recordLists,
  SchemaVersion,
} from '../schema/inventory.ts';
import type { Location } from '../schema/location.ts';
import { dropDanglingReferences, type Positions } from './drop-dangling-references.ts';
import { excerpt } from './excerpt.ts';
import { freezeDeeply } from './freeze-deeply.ts';
import { isRecord } from './is-record.ts';
import type { Problem } from './problem.ts';
import { type Lists, readList } from './read-list.ts';
import { readRecord } from './read-record.ts';
import '../schema/jitless.ts';
import * as z from 'zod/mini';

/** What could be read, and what was wrong. Without an inventory, the last problem says why. */
export interface ReadInventory {
  inventory?: Inventory;
  problems: readonly Problem[];
}

/**
 * Reads an inventory leniently: one bad record never blanks a town. What does not fit is left out and named in
 * `problems`. The inventory that comes back is frozen, holds no confidential address, and is safe to share.
 *
 * @param value parsed JSON from anywhere; see `parseJson` for text
 */
export function readInventory(value: unknown): ReadInventory {
  if (!isRecord(value) || !('services' in value)) return refused('not_an_inventory');
  const version = z.safeParse(SchemaVersion, value.schema_version);
  if (!version.success) return refused('unknown_version', { version: excerpt(value.schema_version) });
  const problems: Problem[] = [];
  const head = readRecord(InventoryHead, value, [], problems);
  if (!head) return { problems: [...problems, ...refused('not_an_inventory').problems] };
  const positions = new Map<object, number>();
  const whole = { ...head, ...readLists({ value, positions, problems }) };
  reportAddresses(whole.locations, positions, problems);
  const inventory = publishable(dropDanglingReferences(whole, positions, problems));
  return { inventory: freezeDeeply(inventory), problems };
}

function readLists(lists: Lists): Pick<Inventory, RecordList> {
  return {
    sources: readList('sources', recordLists.sources, lists),
    needs: readList('needs', recordLists.needs, lists),
    organizations: readList('organizations', recordLists.organizations, lists),
    locations: readList('locations', recordLists.locations, lists),
    services: readList('services', recordLists.services, lists),
    service_at_locations: readList('service_at_locations', recordLists.service_at_locations, lists),
  };
}

/** The strict reader's files keep such an address, so it can come this far by mistake, but no further. */
function reportAddresses(locations: readonly Location[], positions: Positions, problems: Problem[]): void {
  for (const location of locations.filter(tellsAddress)) {
    const path = ['locations', positions.get(location) ?? 0];
    problems.push({ code: 'confidential_address', path, record: location.id, outcome: 'left_out_part' });
  }
}

function refused(code: Problem['code'], values?: Problem['values']): ReadInventory {
  return { problems: [{ code, path: [], outcome: 'refused', ...(values && { values }) }] };
}

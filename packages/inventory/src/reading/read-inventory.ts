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
  const whole = { ...head, ...readLists(value, positions, problems) };
  reportAddresses(whole.locations, positions, problems);
  const inventory = publishable(dropDanglingReferences(whole, positions, problems));
  return { inventory: freezeDeeply(inventory), problems };
}

function readLists(
  value: Record<string, unknown>,
  positions: Map<object, number>,
  problems: Problem[],
): Pick<Inventory, RecordList> {
  const list = <L extends RecordList>(name: L) =>
    readList(name, value[name], positions, problems) as Inventory[L];
  return {
    sources: list('sources'),
    needs: list('needs'),
    organizations: list('organizations'),
    locations: list('locations'),
    services: list('services'),
    service_at_locations: list('service_at_locations'),
  };
}

function readList(
  name: RecordList,
  value: unknown,
  positions: Map<object, number>,
  problems: Problem[],
): { id: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const values = { found: excerpt(value), expected: 'array' };
    problems.push({ code: 'wrong_value', path: [name], outcome: 'left_out_part', values });
    return [];
  }
  const schema = recordLists[name] as z.ZodMiniType<{ id: string }>;
  const seen = new Set<string>();
  return value.flatMap((entry: unknown, index) => {
    const record = readRecord(schema, entry, [name, index], problems);
    if (!record) return [];
    positions.set(record, index);
    if (!seen.has(record.id)) return seen.add(record.id) && [record];
    const path = [name, index, 'id'];
    problems.push({ code: 'repeated_id', path, record: record.id, outcome: 'left_out_record' });
    return [];
  });
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

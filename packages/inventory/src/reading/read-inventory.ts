import {
  type Inventory,
  InventoryHead,
  type RecordList,
  recordLists,
  SchemaVersion,
} from '../schema/inventory.ts';
import { dropDanglingReferences } from './drop-dangling-references.ts';
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
 * `problems`. The inventory that comes back is frozen, whole and safe to share.
 *
 * @param value parsed JSON from anywhere; see `parseJson` for text
 */
export function readInventory(value: unknown): ReadInventory {
  if (!isRecord(value) || !('services' in value)) return refused('not_an_inventory');
  const version = z.safeParse(SchemaVersion, value.schema_version);
  if (!version.success)
    return refused('unknown_version', { version: String(value.schema_version).slice(0, 20) });
  const problems: Problem[] = [];
  const head = readRecord(InventoryHead, value, [], problems);
  if (!head) return { problems: [...problems, ...refused('not_an_inventory').problems] };
  const inventory = dropDanglingReferences({ ...head, ...readLists(value, problems) }, problems);
  return { inventory: freezeDeeply(inventory), problems };
}

function readLists(value: Record<string, unknown>, problems: Problem[]): Pick<Inventory, RecordList> {
  const list = <L extends RecordList>(name: L) => readList(name, value[name], problems) as Inventory[L];
  return {
    sources: list('sources'),
    needs: list('needs'),
    organizations: list('organizations'),
    locations: list('locations'),
    services: list('services'),
    service_at_locations: list('service_at_locations'),
  };
}

function readList(name: RecordList, value: unknown, problems: Problem[]): { id: string }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({
      code: 'wrong_value',
      path: [name],
      outcome: 'left_out_part',
      values: { expected: 'array' },
    });
    return [];
  }
  const seen = new Set<string>();
  return value.flatMap((entry: unknown, index) => {
    const record = readRecord(
      recordLists[name] as z.ZodMiniType<{ id: string }>,
      entry,
      [name, index],
      problems,
    );
    if (!record) return [];
    if (seen.has(record.id)) {
      problems.push({
        code: 'repeated_id',
        path: [name, index, 'id'],
        record: record.id,
        outcome: 'left_out_record',
      });
      return [];
    }
    seen.add(record.id);
    return [record];
  });
}

function refused(code: Problem['code'], values?: Problem['values']): ReadInventory {
  return { problems: [{ code, path: [], outcome: 'refused', ...(values && { values }) }] };
}

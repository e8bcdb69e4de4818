import { tellsAddress } from '../location/without-address.ts';
import { dropDanglingReferences } from '../reading/drop-dangling-references.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import type { Problem } from '../reading/problem.ts';
import type { Inventory } from '../schema/inventory.ts';
import { fits } from './fits.ts';
import { inventoryShape } from './generated/shapes.ts';
import { hasIdsOfItsOwn } from './has-ids-of-its-own.ts';

/**
 * The inventory, when `readInventory` would find no problem in it and leave nothing out: the usual case, told
 * without the schemas and their library. The value itself comes back, frozen; what no schema knows stays in it.
 *
 * @param value parsed JSON from anywhere; see `parseJson` for text
 * @returns undefined, and the value untouched, when anything is not as it should be: `readInventory` says what
 */
export function readFlawless(value: unknown): Inventory | undefined {
  if (!isInventory(value)) return undefined;
  const { sources, needs, organizations, locations, services, service_at_locations } = value;
  const lists = [sources, needs, organizations, locations, services, service_at_locations];
  if (!lists.every(hasIdsOfItsOwn) || locations.some(tellsAddress)) return undefined;
  const problems: Problem[] = [];
  dropDanglingReferences(value, new Map(), problems);
  return problems.length === 0 ? freezeDeeply(value) : undefined;
}

function isInventory(value: unknown): value is Inventory {
  return fits(value, inventoryShape);
}

import { readFileSync } from 'node:fs';
import { type Inventory, requireInventory } from '@newcomer-portal/inventory';

/** One of Example Town's documents, parsed and not yet checked: `areas.json`. */
export function parseExampleTown(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** Example Town's inventory, checked as strictly as an editor would. */
export function readExampleTown(): Inventory {
  return requireInventory(parseExampleTown('inventory.json'));
}

import { type Need, openDirectory, readInventory } from '@newcomer-portal/inventory';
import { generateInventory } from '../src/testing/generate-inventory.ts';
import { type Compared, compare } from './compare.ts';
import type { Judged } from './judged.ts';
import { type Keystrokes, keystrokes } from './keystrokes.ts';

/** What to measure: a published inventory, or one to be made up. */
export interface Task {
  /** A parsed inventory; made up when it is left out. */
  inventory?: unknown;
  /** How many services to make up. */
  services?: number;
  needs: readonly Need[];
  queries: readonly Judged[];
  /** Names of the engines to compare; none when empty. */
  engines: readonly string[];
  /** Also type letter by letter. */
  keystrokes: boolean;
}

export interface Measured {
  listings: number;
  compared: Compared[];
  keystrokes: Keystrokes[];
}

/** Runs one task, in a browser or in Node. */
export function run(task: Task): Measured {
  const inventory = task.inventory
    ? readInventory(task.inventory).inventory
    : generateInventory(task.services ?? 0, task.needs);
  if (!inventory) throw new Error('The inventory to measure cannot be read.');
  const directory = openDirectory(inventory);
  return {
    listings: directory.listings.length,
    compared: task.engines.length > 0 ? compare(directory, task.queries, task.engines) : [],
    keystrokes: task.keystrokes ? keystrokes(directory, task.queries) : [],
  };
}

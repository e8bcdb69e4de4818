import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { Inventory } from '../schema/inventory.ts';
import { faultsBetweenRecords } from './faults-between-records.ts';
import { faultsSentence } from './faults-sentence.ts';
import { freezeDeeply } from './freeze-deeply.ts';
import type { Problem } from './problem.ts';
import { asProblem } from './read-record.ts';
import { reversedRanges } from './reversed-ranges.ts';

/** Thrown by `requireInventory`: the message names the first faults, `problems` holds all of them. */
export class InventoryError extends Error {
  override readonly name = 'InventoryError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(faultsSentence('inventory', problems));
    this.problems = problems;
  }
}

/**
 * Reads an inventory strictly, for editors, importers and servers: everything must fit, every pointer must meet its
 * record, and no range may end before it begins. Confidential addresses stay: `publishable` takes them out.
 *
 * @throws {InventoryError} with every fault, when anything does not fit
 */
export function requireInventory(value: unknown): Inventory {
  const whole = z.safeParse(Inventory, value);
  if (!whole.success)
    throw new InventoryError(whole.error.issues.map((issue) => asProblem(issue, value, [], 'refused')));
  const problems = [...faultsBetweenRecords(whole.data), ...reversedRanges(whole.data)];
  if (problems.length > 0) throw new InventoryError(problems);
  return freezeDeeply(whole.data);
}

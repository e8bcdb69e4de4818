import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { faultsSentence } from '../reading/faults-sentence.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import type { Problem } from '../reading/problem.ts';
import { asProblem } from '../reading/read-record.ts';
import { reversedRanges } from '../reading/reversed-ranges.ts';
import { Opportunities } from '../schema/opportunities.ts';
import { faultsBetweenOpportunities } from './faults-between-opportunities.ts';

/** Thrown by `requireOpportunities`: the message names the first faults, `problems` holds all of them. */
export class OpportunitiesError extends Error {
  override readonly name = 'OpportunitiesError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(faultsSentence('document of opportunities', problems));
    this.problems = problems;
  }
}

/**
 * Reads a document of opportunities strictly, for editors, importers and servers: everything must fit, every pointer
 * inside the document must meet its record, and no range may end before it begins. Pointers to the inventory
 * beside it are not followed.
 *
 * @throws {OpportunitiesError} with every fault, when anything does not fit
 */
export function requireOpportunities(value: unknown): Opportunities {
  const whole = z.safeParse(Opportunities, value);
  if (!whole.success)
    throw new OpportunitiesError(whole.error.issues.map((issue) => asProblem(issue, value, [], 'refused')));
  const problems = [...faultsBetweenOpportunities(whole.data), ...reversedRanges(whole.data)];
  if (problems.length > 0) throw new OpportunitiesError(problems);
  return freezeDeeply(whole.data);
}

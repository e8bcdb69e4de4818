import '../schema/jitless.ts';
import * as z from 'zod/mini';
import type { Problem } from '../reading/problem.ts';
import { asProblem } from '../reading/read-record.ts';

/** Reads a shape whole or not at all: one that lost a corner would be another shape. */
export function readGeometry<S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
  at: readonly (string | number)[],
  problems: Problem[],
): z.output<S> | undefined {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue) problems.push(asProblem(issue, value, [...at, 'geometry'], 'left_out_record'));
  return undefined;
}

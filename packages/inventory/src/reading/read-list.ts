import '../schema/jitless.ts';
import type * as z from 'zod/mini';
import { excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { readRecord } from './read-record.ts';

/** A document whose lists are being read. */
export interface Lists {
  value: Readonly<Record<string, unknown>>;
  /** Where each record stood in its list is noted here. */
  positions: Map<object, number>;
  problems: Problem[];
}

/**
 * Reads one of a document's lists leniently: a record that does not fit, or that has the id of an earlier one, is left
 * out and named in `problems`. A list that is not there is empty.
 */
export function readList<S extends z.core.$ZodType<{ id: string }>>(
  name: string,
  schema: S,
  { value, positions, problems }: Lists,
): z.output<S>[] {
  const list = value[name];
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    const values = { found: excerpt(list), expected: 'array' };
    problems.push({ code: 'wrong_value', path: [name], outcome: 'left_out_part', values });
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((entry: unknown, index) => {
    const record = readRecord(schema, entry, [name, index], problems);
    if (!record) return [];
    positions.set(record, index);
    if (!seen.has(record.id)) return seen.add(record.id) && [record];
    const path = [name, index, 'id'];
    problems.push({ code: 'repeated_id', path, record: record.id, outcome: 'left_out_record' });
    return [];
  });
}

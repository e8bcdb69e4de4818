import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import { type Step, without } from './without.ts';

/** How far a cut is widened: deeper than any record. */
const MOST_TRIES = 12;

/**
 * Reads one record leniently. Where a part of it does not fit, the smallest part that can be spared is taken out (an
 * entry of a list, or else a field) and the rest is tried again, then what holds that part, and so on. A record that
 * cannot do without is left out. Each fault becomes a problem.
 *
 * @param at the record's own path in the document
 */
export function readRecord<S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
  at: readonly Step[],
  problems: Problem[],
): z.output<S> | undefined {
  const whole = z.safeParse(schema, value);
  if (whole.success) return whole.data;
  const { issues } = whole.error;
  const mended = mend(schema, value, issues);
  const outcome = mended ? 'left_out_part' : 'left_out_record';
  for (const issue of issues) problems.push(asProblem(issue, value, at, outcome));
  return mended?.data;
}

function mend<S extends z.core.$ZodType>(
  schema: S,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): { data: z.output<S> } | undefined {
  let rest = value;
  let faults = issues;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const cuts = faults.map((fault) => spareable(stepsOf(fault), rest));
    if (cuts.some((cut) => cut.length === 0)) return undefined;
    rest = without(rest, cuts);
    const read = z.safeParse(schema, rest);
    if (read.success) return read;
    faults = read.error.issues;
  }
  return undefined;
}

/** Where every entry narrows the meaning of the whole, the rest without one would say something else. */
const wholeOrNothing: ReadonlySet<Step> = new Set(['eligibility_rules']);

/** The path of the smallest part around a fault that a record may do without; empty when that is the record itself. */
function spareable(fault: readonly Step[], value: unknown): readonly Step[] {
  const isMissing = fault.reduce<unknown>(partOf, value) === undefined;
  const path = isMissing ? fault.slice(0, -1) : fault;
  const whole = path.findIndex((step) => wholeOrNothing.has(step));
  if (whole >= 0) return path.slice(0, whole + 1);
  // A bad translation costs itself, not the help line that it translates.
  const translations = path.lastIndexOf('translations');
  if (translations >= 0 && translations < path.length - 1) return path.slice(0, translations + 3);
  const entry = path.findLastIndex((step) => typeof step === 'number');
  return entry < 0 ? path : path.slice(0, entry + 1);
}

/** Says what zod found in the product's own words, for a problem list or an error. */
export function asProblem(
  issue: z.core.$ZodIssue,
  value: unknown,
  at: readonly Step[],
  outcome: Problem['outcome'],
): Problem {
  const steps = stepsOf(issue);
  const found = steps.reduce<unknown>(partOf, value);
  const id = partOf(value, 'id');
  return {
    code: found === undefined ? 'missing' : 'wrong_value',
    path: [...at, ...steps],
    ...(typeof id === 'string' && { record: id }),
    outcome,
    values: { found: excerpt(found), expected: expectation(issue) },
  };
}

function stepsOf(issue: z.core.$ZodIssue): Step[] {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function partOf(value: unknown, step: Step): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(expectation))].join(' | ');
  return issue.code;
}

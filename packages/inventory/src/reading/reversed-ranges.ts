import { excerpt } from './excerpt.ts';
import { isRecord } from './is-record.ts';
import type { Problem } from './problem.ts';
import type { Step } from './without.ts';

const ranges = [
  ['minimum', 'maximum'],
  ['minimum_age', 'maximum_age'],
  ['valid_from', 'valid_to'],
  ['dtstart', 'until'],
  ['starts', 'ends'],
  ['posted', 'closes'],
] as const;

/** Ranges that end before they begin, anywhere in a document that its schema has accepted. */
export function reversedRanges(value: unknown, at: readonly Step[] = []): readonly Problem[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => reversedRanges(entry, [...at, index]));
  if (!isRecord(value)) return [];
  const own = ranges.flatMap(([from, to]): Problem[] => {
    if (!isBefore(value[to], value[from])) return [];
    const values = { found: excerpt(value[to]), expected: `at least ${excerpt(value[from])}` };
    return [{ code: 'reversed_range', path: [...at, to], outcome: 'refused', values }];
  });
  return [...own, ...Object.entries(value).flatMap(([name, part]) => reversedRanges(part, [...at, name]))];
}

function isBefore(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one < other;
  return typeof one === 'string' && typeof other === 'string' && one < other;
}

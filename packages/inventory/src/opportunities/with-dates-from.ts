import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import { isRecord } from '../reading/is-record.ts';
import type { Opportunities } from '../schema/opportunities.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The same postings as if the document had been published today: every day in them moves by as many days. A sample
 * stays alive this way: what closed "tomorrow" when it was written closes tomorrow. Facts about the municipality, such
 * as when its minimum wage came into force, stay where they are.
 *
 * @param today calendar day, `2026-11-22`
 */
export function withDatesFrom(document: Opportunities, today: string): Opportunities {
  const days = dayNumber(today) - dayNumber(document.published.slice(0, 10));
  return {
    ...document,
    published: `${today}${document.published.slice(10)}`,
    opportunities: document.opportunities.map((opportunity) => movedBy(days, opportunity)),
  };
}

function movedBy<Value>(days: number, value: Value): Value;
function movedBy(days: number, value: unknown): unknown {
  if (typeof value === 'string') return DAY.test(value) ? dayOfNumber(dayNumber(value) + days) : value;
  if (Array.isArray(value)) return value.map((entry) => movedBy(days, entry));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, movedBy(days, part)]));
}

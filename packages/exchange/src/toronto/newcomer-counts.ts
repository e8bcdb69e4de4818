import { parse } from 'csv-parse/sync';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';

/** What the census counted in one neighbourhood. People, rounded to five by Statistics Canada. */
export interface NewcomerCounts {
  id: number;
  name: string;
  /** In private households. */
  population: number;
  /** Landed from 2016 to 2021. */
  recent_immigrants: number;
  non_permanent_residents: number;
}

/**
 * Reads the table of counts, CSV with a head line.
 *
 * @throws {Error} naming the neighbourhood whose count is no number: a blank must not turn into zero people
 */
export function readNewcomerCounts(table: string): NewcomerCounts[] {
  const rows: unknown[] = parse(table, { columns: true, bom: true, skip_empty_lines: true });
  return rows.map((row) => ({
    id: count(row, 'neighbourhood_id'),
    name: tidied(textAt(row, 'neighbourhood_name')),
    population: count(row, 'pop_private_households_25pct'),
    recent_immigrants: count(row, 'immigrants_2016_2021'),
    non_permanent_residents: count(row, 'non_permanent_residents'),
  }));
}

function count(row: unknown, column: string): number {
  const text = textAt(row, column).trim();
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`${column} of "${textAt(row, 'neighbourhood_name')}" is "${text}", not a number of people`);
}

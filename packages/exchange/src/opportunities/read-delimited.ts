import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { type Table, tableOf } from './table.ts';

/**
 * Reads a delimited file: UTF-8, UTF-16 or Windows-1252; tabs, commas or semicolons, whichever its head has most of.
 * Rows keep the number of cells that they have, so that a shifted one can be told; what a cut file leaves of its last
 * row is a broken one at the end.
 */
export function readDelimited(bytes: Uint8Array): Table {
  const text = decodeText(bytes);
  const broken: string[] = [];
  const records: string[][] = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (_, raw) => {
      broken.push((raw ?? '').slice(0, 120));
      return undefined;
    },
  });
  const table = tableOf(records);
  const rows = broken.map((raw, index) => ({
    number: records.length + index + 1,
    cells: [raw],
    broken: true,
  }));
  return { ...table, rows: [...table.rows, ...rows] };
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string) => head.split(delimiter).length;
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

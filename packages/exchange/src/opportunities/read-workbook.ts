import { readSheet } from 'read-excel-file/universal';
import { type Table, tableOf } from './table.ts';

/**
 * Reads the first sheet of an XLSX workbook. Numbers stay as they are written, so that a code keeps its zeros; a date
 * becomes a day.
 *
 * @throws {Error} when the bytes are no workbook, with the reader's own words as `cause`
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  try {
    const sheet = await readSheet(bytes.slice().buffer, { parseNumber: (written: string) => written });
    return tableOf(sheet.map((row) => row.map(asText)));
  } catch (cause) {
    throw new Error('This file is no XLSX workbook that can be read: save it again as .xlsx, or as CSV', {
      cause,
    });
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

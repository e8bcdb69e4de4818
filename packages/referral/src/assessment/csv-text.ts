/** A spreadsheet takes a cell that begins so for a formula; blanks before it do not stop every program. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Without it, spreadsheet programs take UTF-8 for the letters of one country. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as a CSV file (RFC 4180, UTF-8 with a byte order mark), every cell in quotes. A cell that a spreadsheet would run
 * as a formula gets an apostrophe before it, and stays the text that it is.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A table as it was found: its head, and its rows with as many cells as each has. */
export interface Table {
  head: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** As a person counts them in the file: the head is row 1 of the records. */
  number: number;
  cells: readonly string[];
  /** Its quotation marks do not close: the file was cut, and where cells begin is anybody's guess. */
  broken?: boolean;
}

/** Makes a table of records of which the first is the head; records without a word are passed over. */
export function tableOf(records: readonly (readonly string[])[]): Table {
  const [head = [], ...rows] = records;
  return {
    head: head.map((title) => title.trim()),
    rows: rows.flatMap((cells, index) =>
      cells.some((cell) => cell.trim() !== '') ? [{ number: index + 2, cells }] : [],
    ),
  };
}

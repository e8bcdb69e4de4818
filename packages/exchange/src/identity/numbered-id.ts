/**
 * The id of something that a record has one of for each row of a table: the record's own id with the row's number
 * in its last byte, as a UUID of version 8 (RFC 9562: made to a rule of one's own). As stable as the two it is made
 * of; and it compresses, where thousands of ids without a likeness would be most of what a newcomer downloads.
 *
 * @param id of the record, of any version but 8
 * @param number 1 to 255
 * @throws {RangeError} for another number
 */
export function numberedId(id: string, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 255)
    throw new RangeError(`${number} does not fit into the last byte of an id: number the rows from 1 to 255`);
  return `${id.slice(0, 14)}8${id.slice(15, 34)}${number.toString(16).padStart(2, '0')}`;
}

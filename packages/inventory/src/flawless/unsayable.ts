/** The error for a part of a schema that no shape can say: to leave it out would let faults through. */
export function unsayable(what: string): Error {
  return new Error(`No shape can say ${what}: teach shape.ts, fits.ts and shape-text.ts first.`);
}

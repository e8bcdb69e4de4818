/**
 * The text at a path into a document that nobody has checked yet. A number is read as its text; anything else, and
 * a path that leads nowhere, is an empty text.
 */
export function textAt(document: unknown, ...path: readonly string[]): string {
  const found = path.reduce<unknown>(stepInto, document);
  if (typeof found === 'string') return found;
  return typeof found === 'number' ? String(found) : '';
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

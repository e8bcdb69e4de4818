/** One object somewhere inside a document. */
interface Found {
  /** Where it stands, `services.3.schedules.0`. */
  path: string;
  object: Readonly<Record<string, unknown>>;
}

/** Every object in a parsed JSON document, itself included, in reading order. */
export function* everyObject(value: unknown, path = ''): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, object: { ...value } };
  for (const [key, inside] of Object.entries(value))
    yield* everyObject(inside, path ? `${path}.${key}` : key);
}

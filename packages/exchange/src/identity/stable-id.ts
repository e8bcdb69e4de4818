import { v5 } from 'uuid';

/** Drawn once at random. Another value would give every record a new id, and break every saved link. */
const NAMESPACE = 'b1c5a3de-6f0e-4a7b-9f4e-2d8c07f3a915';

/**
 * An id that an import makes again from the same source key: UUIDv5 of the key's parts. Two imports, and two
 * editions of one list, give a record the same id for as long as its key is the same.
 *
 * @param parts from wide to narrow: the source, the kind of record, then what tells it from its siblings
 */
export function stableId(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

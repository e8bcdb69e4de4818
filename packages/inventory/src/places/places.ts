import '../schema/jitless.ts';
import * as z from 'zod/mini';
import type { Point } from '../location/point-of.ts';
import { DocumentSource } from '../schema/document-source.ts';

/** A forward sortation area: the first three characters of a Canadian postal code. */
export const Fsa = z.string().check(z.regex(/^[A-Z]\d[A-Z]$/));

/** Degrees north, then degrees east. */
export const PlaceCentre = z.tuple([
  z.number().check(z.minimum(-90), z.maximum(90)),
  z.number().check(z.minimum(-180), z.maximum(180)),
]);

/** The table that lets a device look up a postal code without asking anybody. */
export const PlacesDocument = z.object({
  format: z.literal('newcomer-places/1'),
  source: z.optional(DocumentSource),
  places: z.record(Fsa, PlaceCentre),
});

/** The table, read: the centre of each forward sortation area. */
export interface Places {
  source?: DocumentSource;
  /** By code, `M1L`. */
  centres: ReadonlyMap<string, Point>;
}

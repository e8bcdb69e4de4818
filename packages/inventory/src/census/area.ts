import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { AreaGeometry } from '../geojson/geometry.ts';
import type { Point } from '../location/point-of.ts';
import { DocumentSource } from '../schema/document-source.ts';
import { Count, Text } from '../schema/primitives.ts';
import { translatable } from '../schema/translation.ts';
import type { Translatable } from '../text/text-of.ts';

/** A blank: the publisher withholds the count, or has none. */
const CountOrBlank = z.optional(z.nullable(Count));

/** What an area is called and who lives there. */
export const AreaProperties = z.object({
  name: Text,
  population: CountOrBlank,
  /** People who became permanent residents in the five years before the census. */
  recent_immigrants: CountOrBlank,
  /** People on a permit to work or study, and people who claimed asylum. */
  non_permanent_residents: CountOrBlank,
  /** Degrees east and north of a point well inside, from which distances are told. */
  point: z.tuple([
    z.number().check(z.minimum(-180), z.maximum(180)),
    z.number().check(z.minimum(-90), z.maximum(90)),
  ]),
  ...translatable,
});
export type AreaProperties = z.infer<typeof AreaProperties>;

/** The area's own key in its source. */
export const AreaId = z.union([z.string().check(z.regex(/\S/)), z.number()]);

/** The census layer as a city publishes it: GeoJSON, with where it came from beside. */
export const AreasDocument = z.object({
  type: z.literal('FeatureCollection'),
  source: z.optional(DocumentSource),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: AreaId,
      properties: AreaProperties,
      geometry: AreaGeometry,
    }),
  ),
});

/** One area of a city, read: counts are rounded to 5, and missing where they are withheld. */
export interface Area extends Translatable {
  id: string;
  name: string;
  population?: number;
  recent_immigrants?: number;
  non_permanent_residents?: number;
  /** A point well inside, from which distances are told. */
  point: Point;
  geometry: AreaGeometry;
}

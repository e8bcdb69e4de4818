import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { Geometry } from '../geojson/geometry.ts';
import { DocumentSource } from '../schema/document-source.ts';
import { Text } from '../schema/primitives.ts';
import { translatable } from '../schema/translation.ts';
import type { Translatable } from '../text/text-of.ts';

/** What a drawn thing is, which decides how it looks. */
export const BaseMapKind = z.enum(['land', 'water', 'park', 'transit', 'street', 'place']);
export type BaseMapKind = z.infer<typeof BaseMapKind>;

/** What is said of one drawn thing. */
export const BaseMapProperties = z.object({ kind: BaseMapKind, name: z.optional(Text), ...translatable });

/** A city's own light map as it publishes it: GeoJSON, drawn in the order of the list. */
export const BaseMapDocument = z.object({
  type: z.literal('FeatureCollection'),
  source: z.optional(DocumentSource),
  features: z.array(
    z.object({ type: z.literal('Feature'), properties: BaseMapProperties, geometry: Geometry }),
  ),
});

/** One thing to draw, read. */
export interface BaseMapFeature extends Translatable {
  kind: BaseMapKind;
  name?: string | undefined;
  geometry: Geometry;
}

import '../schema/jitless.ts';
import * as z from 'zod/mini';

/** Degrees east, then degrees north, as GeoJSON has them; a height may follow. */
const Position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const Line = z.array(Position).check(z.minLength(2));
/** A ring ends where it began, so a triangle has four positions. */
const Ring = z.array(Position).check(z.minLength(4));
const Rings = z.array(Ring).check(z.minLength(1));

const Polygon = z.object({ type: z.literal('Polygon'), coordinates: Rings });
const MultiPolygon = z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(Rings) });

/** A shape with an inside. */
export const AreaGeometry = z.discriminatedUnion('type', [Polygon, MultiPolygon]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

/** Anything that a map can draw. */
export const Geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(Position) }),
  z.object({ type: z.literal('LineString'), coordinates: Line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(Line) }),
  Polygon,
  MultiPolygon,
]);
export type Geometry = z.infer<typeof Geometry>;

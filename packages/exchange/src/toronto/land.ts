import type { MultiPolygon } from 'geojson';
import { polygonsOf } from '../geography/area-shape.ts';
import { readFeatures } from '../geography/features.ts';

/**
 * Reads the land of the city in the census's drawing, mainland and islands. The city's own outline would count the
 * harbour as land: it runs around the islands in one line.
 *
 * @throws {Error} for a document without a polygon
 */
export function readLand(document: unknown): MultiPolygon {
  const coordinates = readFeatures(document, 'The census subdivision').flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? polygonsOf(geometry) : [],
  );
  if (coordinates.length === 0)
    throw new Error('The census subdivision has no polygon: there is no land to draw');
  return { type: 'MultiPolygon', coordinates };
}

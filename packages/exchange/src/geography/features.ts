import type { Feature, Geometry } from 'geojson';

/** The kinds of shape that these importers work with. */
export type Shape = Extract<Geometry, { coordinates: unknown }>;

const NESTING: Record<Shape['type'], number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/**
 * The features of a GeoJSON document that nobody has checked yet. A feature without a shape, which GeoJSON allows,
 * comes back with `geometry: null`.
 *
 * @param name what to call the document in an error
 * @throws {Error} for a document that is no feature collection, and for a shape with anything but finite numbers
 */
export function readFeatures(document: unknown, name: string): Feature<Shape | null>[] {
  if (!isRecord(document) || !Array.isArray(document.features))
    throw new Error(`${name} is not a GeoJSON feature collection: give the file that the city publishes`);
  return document.features.map((feature: unknown, index) => {
    if (!isRecord(feature)) throw new Error(`${name}: feature ${index} is not an object`);
    return {
      type: 'Feature',
      properties: isRecord(feature.properties) ? feature.properties : {},
      geometry: readShape(feature.geometry, `${name}: feature ${index}`),
    };
  });
}

function readShape(value: unknown, where: string): Shape | null {
  if (value === null || value === undefined) return null;
  if (!isShape(value)) throw new Error(`${where} has no shape that can be read`);
  return value;
}

function isShape(value: unknown): value is Shape {
  if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(NESTING, value.type)) return false;
  return isNested(value.coordinates, NESTING[value.type as Shape['type']]);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth > 0) return value.every((part) => isNested(part, depth - 1));
  return value.length >= 2 && value.every((part) => Number.isFinite(part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

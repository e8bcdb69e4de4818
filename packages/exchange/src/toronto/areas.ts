import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaShape } from '../geography/area-shape.ts';
import { largestPolygon } from '../geography/largest-polygon.ts';
import { pointOnLand } from '../geography/point-on-land.ts';
import { simplifyFeatures } from '../geography/simplify-features.ts';
import type { ImportNote } from '../report/import-note.ts';
import { censusSource } from './census-source.ts';
import type { Neighbourhood } from './neighbourhoods.ts';
import type { NewcomerCounts } from './newcomer-counts.ts';

/** The census layer as a GeoJSON document, see `readAreas`. */
export interface AreasDocument {
  type: 'FeatureCollection';
  source: typeof censusSource;
  features: Feature<Polygon | MultiPolygon, AreaProperties>[];
}

interface AreaProperties {
  name: string;
  population: number;
  recent_immigrants: number;
  non_permanent_residents: number;
  /** Degrees east and north, inside the area. */
  point: Position;
}

/** A corner that makes a smaller triangle with its neighbours goes: a bend of about 30 m in a line of 60 m. */
const SMALLEST_TRIANGLE = 1000;

/**
 * Joins shapes and counts by number, since the two files write seven names differently; the shapes' names are kept.
 *
 * @throws {Error} naming a neighbourhood that has no counts
 */
export function areasDocument(
  neighbourhoods: readonly Neighbourhood[],
  counts: readonly NewcomerCounts[],
  land: AreaShape,
  notes: ImportNote[],
): AreasDocument {
  // Nobody walks to a service from an island: the harbour area's point stands where its people are.
  const mainland = largestPolygon(land);
  const countsById = new Map(counts.map((row) => [row.id, row]));
  const ordered = [...neighbourhoods].sort((a, b) => a.id - b.id);
  const features = simplifyFeatures(ordered, SMALLEST_TRIANGLE).map(({ type, id, properties, geometry }) => {
    const { name } = properties;
    const row = countsById.get(Number(id));
    if (!row)
      throw new Error(`No counts for neighbourhood ${id}, ${name}: the table and the shapes must match`);
    if (row.name !== name)
      notes.push({
        code: 'area_name_differs',
        source_id: 'census-2021',
        key: String(id),
        found: `${name} | ${row.name}`,
      });
    const { population, recent_immigrants, non_permanent_residents } = row;
    const point = pointOnLand(geometry, mainland);
    const people = { population, recent_immigrants, non_permanent_residents };
    return { type, id, properties: { name, ...people, point }, geometry };
  });
  return { type: 'FeatureCollection', source: censusSource, features };
}

import type { MultiPolygon, Polygon, Position } from 'geojson';

/** A shape that has an inside. */
export type AreaShape = Polygon | MultiPolygon;

/** A shape's polygons, each as its outer ring followed by its holes. */
export function polygonsOf(shape: AreaShape): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

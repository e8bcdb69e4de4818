import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Shape } from './features.ts';
import { roundShape } from './round-shape.ts';
import { simplifiedTopology } from './simplified-topology.ts';

/**
 * Features with fewer corners, at four decimals (about ten metres). Neighbours keep one common border, so no gap
 * opens between them.
 *
 * @param smallest the smallest triangle that a corner may make with its neighbours and still be kept, in square metres
 */
export function simplifyFeatures<S extends Shape, P>(
  features: readonly Feature<S, P>[],
  smallest: number,
): Feature<S, P>[] {
  const simple = simplifiedTopology(features as readonly Feature<Shape>[], smallest);
  const shapes = feature(simple, simple.objects.shapes).features.map(({ geometry }) => geometry as S);
  return features.map((original, index) => ({
    ...original,
    geometry: roundShape(shapes[index] ?? original.geometry),
  }));
}

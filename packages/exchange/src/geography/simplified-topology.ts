import type { Feature, FeatureCollection } from 'geojson';
import { type Topology, topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Shape } from './features.ts';

/** At 43.7° north: a degree is 111,200 m northward and 80,400 m eastward. */
const SQUARE_METRES_IN_A_SQUARE_DEGREE = 111_200 * 80_400;

/**
 * Features as a topology with fewer corners: what two of them share is stored once, so a corner is kept or dropped
 * in both.
 *
 * @param smallest the smallest triangle that a corner may make with its neighbours and still be kept, in square metres
 */
export function simplifiedTopology(
  features: readonly Feature<Shape>[],
  smallest: number,
): Topology<'shapes'> {
  const shapes: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  return simplify(presimplify(topology({ shapes })), smallest / SQUARE_METRES_IN_A_SQUARE_DEGREE);
}

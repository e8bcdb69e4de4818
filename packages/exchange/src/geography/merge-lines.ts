import type { Feature, MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { Shape } from './features.ts';
import { roundShape } from './round-shape.ts';
import { simplifiedTopology } from './simplified-topology.ts';

/**
 * Lines with fewer corners, joined end to end where they carry the same name: one entry for each name, in the order
 * of the first line that has it. A stretch that two lines of one name share is drawn once.
 *
 * @param smallest the smallest triangle that a corner may make with its neighbours and still be kept, in square metres
 */
export function mergeLines(
  lines: readonly Feature<Shape, { name: string }>[],
  smallest: number,
): Map<string, MultiLineString> {
  const simple = simplifiedTopology(lines, smallest);
  const byName = Map.groupBy(simple.objects.shapes.geometries, ({ properties }) => String(properties?.name));
  return new Map(
    [...byName].map(([name, geometries]) => [
      name,
      roundShape(mesh(simple, { type: 'GeometryCollection', geometries })),
    ]),
  );
}

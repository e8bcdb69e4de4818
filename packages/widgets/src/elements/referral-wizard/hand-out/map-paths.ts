import type { BaseMap, BaseMapFeature } from '@newcomer-portal/inventory';
import { MAP_SIZE, type MapFrame } from './map-frame.ts';

/** One drawn kind: all its shapes in one path. */
export interface MapPath {
  kind: BaseMapFeature['kind'];
  /** SVG path data. */
  data: string;
}

/** In the order in which they cover each other. */
const KINDS = ['water', 'land', 'park', 'street', 'transit'] as const;

type Line = readonly (readonly number[])[];

/** The base map in a frame, as paths; what lies wholly outside is left out. */
export function mapPaths({ features }: BaseMap, frame: MapFrame): readonly MapPath[] {
  return KINDS.flatMap((kind) => {
    const lines = features
      .filter((feature) => feature.kind === kind)
      .flatMap(({ geometry }) => linesOf(geometry));
    const data = lines.map((line) => lineData(line, frame)).join('');
    return data === '' ? [] : [{ kind, data }];
  });
}

function linesOf(geometry: BaseMapFeature['geometry']): readonly Line[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function lineData(line: Line, frame: MapFrame): string {
  const drawn = line.map(([longitude = 0, latitude = 0]) => frame({ latitude, longitude }));
  const xs = drawn.map(([x]) => x);
  const ys = drawn.map(([, y]) => y);
  const isOutside =
    Math.max(...xs) < 0 ||
    Math.min(...xs) > MAP_SIZE.width ||
    Math.max(...ys) < 0 ||
    Math.min(...ys) > MAP_SIZE.height;
  return isOutside ? '' : `M${drawn.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

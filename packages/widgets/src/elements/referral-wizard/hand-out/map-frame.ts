import type { Point } from '@newcomer-portal/inventory';

/** The drawing's size in its own units; on letter paper four of them are a millimetre. */
export const MAP_SIZE = { width: 720, height: 270 } as const;

/** Part of the drawing that stays free around the outermost points. */
const MARGIN = 0.1;
/** In degrees: a single place is shown with about two kilometres around it. */
const LEAST_SPAN = 0.02;

/** Where a point of the earth stands in the drawing: right and down, in its units. */
export type MapFrame = (point: Point) => readonly [x: number, y: number];

/** The frame that shows all these points, north up, with a city's distances true in both directions. */
export function mapFrame(points: readonly Point[]): MapFrame {
  const [south, north] = extentOf(points.map(({ latitude }) => latitude));
  const [west, east] = extentOf(points.map(({ longitude }) => longitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const { width, height } = MAP_SIZE;
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (width * room) / (Math.max(east - west, LEAST_SPAN) * narrowing),
    (height * room) / Math.max(north - south, LEAST_SPAN),
  );
  return ({ latitude, longitude }) => [
    width / 2 + (longitude - (west + east) / 2) * narrowing * scale,
    height / 2 - (latitude - (south + north) / 2) * scale,
  ];
}

function extentOf(degrees: readonly number[]): readonly [number, number] {
  return degrees.length > 0 ? [Math.min(...degrees), Math.max(...degrees)] : [0, 0];
}

import type { Board } from '@newcomer-portal/inventory/opportunities';

/** West, south, east, north, in degrees. */
type Bounds = [number, number, number, number];

const WHOLE_WORLD: Bounds = [-180, -90, 180, 90];
/** Room around the outermost places, in degrees: about three kilometres. */
const MARGIN = 0.03;
const kept = new WeakMap<Board, Bounds>();

/** What holds every place on a board, with some room around; the whole world where no posting has a place. */
export function boundsOf(board: Board): Bounds {
  const known = kept.get(board);
  if (known) return known;
  const points = board.postings.flatMap(({ places }) => places.flatMap(({ point }) => point ?? []));
  let bounds = WHOLE_WORLD;
  if (points.length > 0) {
    const [west, south, east, north] = points.reduce<Bounds>(
      ([w, s, e, n], { latitude, longitude }) => [
        Math.min(w, longitude),
        Math.min(s, latitude),
        Math.max(e, longitude),
        Math.max(n, latitude),
      ],
      [180, 90, -180, -90],
    );
    bounds = [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
  }
  kept.set(board, bounds);
  return bounds;
}

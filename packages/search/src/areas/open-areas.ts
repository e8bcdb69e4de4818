import { type Area, type Directory, type Need, type Point, pointOf } from '@newcomer-portal/inventory';
import { areaFinder } from './area-finder.ts';
import { manyNewcomers } from './many-newcomers.ts';
import { type Nearest, nearestListing } from './nearest-listing.ts';

/** An area with many newcomers and nothing near. */
export interface Gap {
  area: Area;
  /** Recent immigrants among its people, from 0 to 1. */
  share: number;
  /** What is nearest all the same; left out where no listing has a place. */
  nearest?: Nearest;
}

/** What the areas of a city and its services have to do with each other. Every distance is a straight line. */
export interface OpenAreas {
  areaAt(point: Point): Area | undefined;
  /** Ids of the listings whose place lies inside the area. */
  listingIdsIn(area: Area): ReadonlySet<string>;
  /** For each need of the first level, the nearest listing to the area's point; needs without a place are left out. */
  nearestByNeed(area: Area): readonly (Nearest & { need: Need })[];
  /**
   * The areas with many newcomers (`manyNewcomers`) whose point has nothing within reach, the highest share first.
   *
   * @param asked.need code of the need to look for; any service counts when it is left out
   * @param asked.metres the reach, 1,000 m unless it says otherwise
   */
  gaps(asked?: { need?: string; metres?: number }): readonly Gap[];
}

/** Lays a directory's services over a city's areas. Nothing is worked out before it is asked for. */
export function openAreas(areas: readonly Area[], directory: Directory): OpenAreas {
  const { listings, inventory, needsOf } = directory;
  const firstLevel = inventory.needs.filter(({ parent_id }) => parent_id === undefined);
  const finders = new Map<string | undefined, ReturnType<typeof nearestListing>>();
  const finderOf = (need: string | undefined) => {
    const answering = () =>
      need === undefined
        ? listings
        : listings.filter(({ service }) => needsOf(service).some(({ code }) => code === need));
    const finder = finders.get(need) ?? nearestListing(answering());
    finders.set(need, finder);
    return finder;
  };
  const areaAt = areaFinder(areas);
  let members: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    areaAt,
    listingIdsIn(area) {
      members ??= sortByArea(directory, areaAt);
      return members.get(area.id) ?? new Set();
    },
    nearestByNeed: ({ point }) =>
      firstLevel.flatMap((need) => {
        const nearest = finderOf(need.code)(point);
        return nearest ? [{ need, ...nearest }] : [];
      }),
    gaps: ({ need, metres = 1000 } = {}) =>
      manyNewcomers(areas).flatMap((crowded): Gap[] => {
        const nearest = finderOf(need)(crowded.area.point);
        if (nearest && nearest.distance <= metres) return [];
        return [{ ...crowded, ...(nearest && { nearest }) }];
      }),
  };
}

/** Looks up each place once, however many services it has. */
function sortByArea(
  { listings }: Directory,
  areaAt: (point: Point) => Area | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byPlace = Map.groupBy(listings, ({ location }) => location);
  const members = new Map<string, Set<string>>();
  for (const [location, here] of byPlace) {
    const point = pointOf(location);
    const area = point && areaAt(point);
    if (!area) continue;
    const ids = members.get(area.id) ?? new Set();
    members.set(area.id, ids);
    for (const { id } of here) ids.add(id);
  }
  return members;
}

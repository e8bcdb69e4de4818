import type { Door } from './door.ts';
import { type Fallback, fallbacks, type Sought } from './fallbacks.ts';

/** The first door may not answer, so a plan names a second; a third is a choice. */
const ENOUGH = 2;
const MOST = 3;

/**
 * The doors for a need, the first one first: at least one wherever the city has any service or help line, and a second
 * where there is one that helps with the need. The services are of different organizations, so that the second door is
 * not the first one's neighbour.
 *
 * @param ways the fallbacks in their order; a test takes one away
 */
export function doorsFor(
  sought: Sought,
  ways: readonly Fallback[] = Object.values(fallbacks),
): readonly Door[] {
  const doors: Door[] = [];
  const seen = new Set<string>();
  for (const way of ways) {
    if (doors.length >= ENOUGH) break;
    for (const door of way(sought, doors)) {
      const who = whoseDoor(door);
      if (doors.length >= MOST || seen.has(who)) continue;
      seen.add(who);
      doors.push(door);
    }
  }
  return doors;
}

function whoseDoor(door: Door): string {
  if (door.kind === 'line') return `line ${door.line.id}`;
  const { organization, id } = door.candidate.listing;
  return organization?.id ?? id;
}

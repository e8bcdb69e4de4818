import { type Point, pointOf } from '@newcomer-portal/inventory';
import type { Door, PlannedNeed } from '@newcomer-portal/referral';

/** One entry of the hand-out: where to go first, what for, and where to go if nobody answers. */
export interface PaperDoor {
  /** Its number in the list and on the map, from 1. */
  number: number;
  first: Door;
  second?: Door;
  needs: readonly PlannedNeed[];
  /** Left out where it is no place to go to, or a secret one. */
  point?: Point;
}

/** The doors of a plan for a sheet of paper: what one door is good for stands together, in the plan's order. */
export function paperDoors(needs: readonly PlannedNeed[]): readonly PaperDoor[] {
  const byDoor = Map.groupBy(
    needs.filter(({ doors }) => doors.length > 0),
    ({ doors: [first] }) => first && keyOf(first),
  );
  return [...byDoor.values()].flatMap((own, at): PaperDoor[] => {
    const [first, second] = own[0]?.doors ?? [];
    if (!first) return [];
    const point = first.kind === 'line' ? undefined : pointOf(first.candidate.listing.location);
    return [{ number: at + 1, first, ...(second && { second }), needs: own, ...(point && { point }) }];
  });
}

function keyOf(door: Door): string {
  return door.kind === 'line' ? `line ${door.line.id}` : door.candidate.listing.id;
}

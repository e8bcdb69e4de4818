import type { Posting } from '../board.ts';
import { type Compared, notAsked } from './match-reason.ts';

/** Compares places. Values: metres to go, `distance`, and at most, `within`; `at_home` is 1 where nobody has to go. */
export function matchPlace(
  { opportunity, places }: Posting,
  within: number | undefined,
  distance: number | undefined,
): Compared {
  if (opportunity.at_home) return { outcome: 'fits', values: { at_home: 1 } };
  if (!places.some(({ point }) => point)) return notAsked;
  if (within === undefined || distance === undefined) return { outcome: 'not_told', values: {} };
  return distance <= within
    ? { outcome: 'fits', values: { distance, within } }
    : { outcome: 'differs', values: { distance, within }, need: 'transport' };
}

import type { Occupation } from '../../schema/occupation.ts';
import { type Compared, notAsked } from './match-reason.ts';

/** The first four of the five digits name the minor group: occupations that are near each other. */
const MINOR_GROUP = 4;

/** Compares occupations. Values: the posting's `noc`, and how near it is: `same` or `minor_group`. */
export function matchOccupation(
  occupation: Occupation | undefined,
  told: readonly string[] | undefined,
): Compared {
  if (!occupation) return notAsked;
  const { noc } = occupation;
  if (!told) return { outcome: 'not_told', values: { noc } };
  if (told.includes(noc)) return { outcome: 'fits', values: { noc, near: 'same' } };
  const isNear = told.some((own) => own.slice(0, MINOR_GROUP) === noc.slice(0, MINOR_GROUP));
  return isNear
    ? { outcome: 'fits', values: { noc, near: 'minor_group' } }
    : { outcome: 'differs', values: { noc } };
}

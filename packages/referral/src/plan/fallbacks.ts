import type { Directory, HelpLine } from '@newcomer-portal/inventory';
import type { Candidate } from './candidate.ts';
import type { Door } from './door.ts';
import type { Match } from './rank-listings.ts';
import { takesPeople } from './takes-people.ts';

/** What a fallback is asked. */
export interface Sought {
  match: Match;
  /** General newcomer agencies for the same person, see `nearestAgencies`. Asked only where they are needed. */
  agencies: () => readonly Candidate[];
  /** Help lines that are for this very need, see `PlannedNeed`. */
  lines: readonly HelpLine[];
  directory: Directory;
}

/**
 * One way of finding doors.
 *
 * @param found the doors that the ways before it found
 */
export type Fallback = (sought: Sought, found: readonly Door[]) => readonly Door[];

/**
 * No dead end: where the first way finds too few doors, the next one is tried. An emergency line is no second door for
 * a bus pass: it is one where the need itself asks for it, and else the last word of a town that has nothing else.
 */
export const fallbacks: Readonly<
  Record<'fittingServices' | 'generalAgencies' | 'ownLines' | 'socialServices' | 'anyLine', Fallback>
> = {
  fittingServices: ({ match }) =>
    match.candidates.filter(takesPeople).map((candidate) => ({ kind: 'service', candidate })),
  generalAgencies: ({ agencies }) => agencies().map((candidate) => ({ kind: 'agency', candidate })),
  ownLines: ({ lines }) => lines.map(asDoor),
  socialServices: ({ directory }) => linesOf(directory).filter(isFor('social_services')).map(asDoor),
  anyLine: ({ directory }, found) => {
    if (found.length > 0) return [];
    const lines = linesOf(directory);
    return [lines.find((line) => !isFor('emergency')(line)) ?? lines[0]]
      .flatMap((line) => line ?? [])
      .map(asDoor);
  },
};

function linesOf({ inventory }: Directory): readonly HelpLine[] {
  return inventory.municipality.help_lines;
}

function isFor(wanted: HelpLine['kind']): (line: HelpLine) => boolean {
  return ({ kind }) => kind === wanted;
}

function asDoor(line: HelpLine): Door {
  return { kind: 'line', line };
}

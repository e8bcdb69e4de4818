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
  directory: Directory;
}

/** One way of finding doors. */
export type Fallback = (sought: Sought) => readonly Door[];

/**
 * No dead end: where the first way finds too few doors, the next one is tried, down to the first help line that the
 * city has.
 */
export const fallbacks: Readonly<
  Record<'fittingServices' | 'generalAgencies' | 'socialServices' | 'anyLine', Fallback>
> = {
  fittingServices: ({ match }) =>
    match.candidates.filter(takesPeople).map((candidate) => ({ kind: 'service', candidate })),
  generalAgencies: ({ agencies }) => agencies().map((candidate) => ({ kind: 'agency', candidate })),
  socialServices: ({ directory }) => lines(directory, ({ kind }) => kind === 'social_services'),
  anyLine: ({ directory }) => lines(directory, () => true).slice(0, 1),
};

function lines({ inventory }: Directory, isRight: (line: HelpLine) => boolean): Door[] {
  return inventory.municipality.help_lines.filter(isRight).map((line) => ({ kind: 'line', line }));
}

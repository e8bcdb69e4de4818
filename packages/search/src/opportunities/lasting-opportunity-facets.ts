import {
  type DayPart,
  dayParts,
  needsLicence,
  type Opportunity,
  type Posting,
  shiftsOf,
} from '@newcomer-portal/inventory/opportunities';
import { type Facet, facetOf } from '../facets/facet.ts';

/** When on the clock a shift is: one that lasts into the next is both. */
export const shiftTimes: readonly DayPart[] = dayParts.map(({ part }) => part);
export type ShiftTime = DayPart;

/** Hours a week. */
export const hoursBands = ['to_10', 'to_20', 'to_30', 'over_30'] as const;
export type HoursBand = (typeof hoursBands)[number];

const DAY_MINUTES = 1440;
/** Minutes since midnight at which each time of day begins and ends; the last night goes on into the morning. */
const STRETCHES = [0, DAY_MINUTES].flatMap((earlier) =>
  dayParts.map(({ part, from, to }): readonly [ShiftTime, number, number] => [
    part,
    from - earlier,
    to - earlier,
  ]),
);
/** A shift that reaches so little into a time of day is not of it. */
const GRACE = 60;
const BANDS: readonly (readonly [HoursBand, number, number])[] = [
  ['to_10', 0, 10],
  ['to_20', 10, 20],
  ['to_30', 20, 30],
  ['over_30', 30, Number.POSITIVE_INFINITY],
];

type LastingName =
  | 'kinds'
  | 'days'
  | 'shifts'
  | 'hours'
  | 'occupations'
  | 'supports'
  | 'suits'
  | 'noCanadianExperience'
  | 'noLicence'
  | 'atHome';

/** The facets that do not change while a board is open. */
export function lastingOpportunityFacets(postings: readonly Posting[]): Record<LastingName, Facet> {
  const of = (valuesOf: (opportunity: Opportunity) => readonly string[] | undefined) =>
    facetOf(postings, ({ opportunity }) => valuesOf(opportunity));
  return {
    kinds: of(({ kind }) => [kind]),
    days: of(({ schedules }) => given(shiftsOf(schedules).flatMap(({ days }) => days))),
    shifts: of(({ schedules }) => given(shiftsOf(schedules).flatMap(({ from, to }) => timesOf(from, to)))),
    hours: of(bandsOf),
    occupations: of(({ occupation }) => occupation && [occupation.noc.slice(0, 4)]),
    supports: of(({ supports = [] }) => given(supports)),
    suits: of(({ suits = [] }) => given(suits)),
    noCanadianExperience: of(({ experience }) => experience && (experience.canadian ? [] : ['yes'])),
    noLicence: of((opportunity) => (needsLicence(opportunity) ? [] : ['yes'])),
    atHome: of(({ at_home }) => (at_home ? ['yes'] : [])),
  };
}

function timesOf(from: number, to: number): ShiftTime[] {
  return STRETCHES.flatMap(([time, begins, ends]) =>
    Math.min(to, ends) - Math.max(from, begins) > Math.min(GRACE, to - from - 1) ? [time] : [],
  );
}

/** Both ends of a range of hours, and what lies between, count: who wants 20 can take "15 to 30". */
function bandsOf({ hours_per_week }: Opportunity): HoursBand[] | undefined {
  const { minimum = hours_per_week?.maximum, maximum = minimum } = hours_per_week ?? {};
  if (minimum === undefined || maximum === undefined) return undefined;
  return BANDS.flatMap(([band, above, most]) => (maximum > above && minimum <= most ? [band] : []));
}

function given<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? [...new Set(values)] : undefined;
}

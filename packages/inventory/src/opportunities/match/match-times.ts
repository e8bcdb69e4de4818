import type { Opportunity } from '../../schema/opportunity.ts';
import { type Compared, notAsked } from './match-reason.ts';
import type { FreeTime } from './profile.ts';
import { minutesOf, type Shift, shiftsOf, weekdays } from './shifts-of.ts';

interface Span {
  from: number;
  to: number;
}

const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/**
 * Compares shifts with free time. Each schedule is a shift that one may take, so one that is free on all of its days
 * is enough. Values: `shifts` and how many of them are `free`.
 *
 * @param today schedules that have run out by then are no shifts
 */
export function matchTimes(
  opportunity: Opportunity,
  free: readonly FreeTime[] | undefined,
  today: string,
): Compared {
  const lasting = opportunity.schedules?.filter(
    ({ valid_to, until }) => !((valid_to ?? until ?? today) < today),
  );
  const shifts = shiftsOf(lasting);
  if (opportunity.flexible_hours) return { outcome: 'fits', values: { flexible: 1 } };
  if (shifts.length === 0) return notAsked;
  if (!free) return { outcome: 'not_told', values: { shifts: shifts.length } };
  const spans = joined(free);
  const possible = shifts.filter((shift) => isFree(shift, spans)).length;
  return { outcome: possible > 0 ? 'fits' : 'differs', values: { shifts: shifts.length, free: possible } };
}

function isFree({ days, from, to }: Shift, spans: readonly Span[]): boolean {
  return days.every((day) => {
    const start = weekdays.indexOf(day) * DAY_MINUTES;
    return spans.some((span) => span.from <= start + from && start + to <= span.to);
  });
}

/** Free times in minutes of the week, joined where one goes on into the next: a night shift needs both. */
function joined(free: readonly FreeTime[]): readonly Span[] {
  const once = free.map(({ day, from, to }) => {
    const start = weekdays.indexOf(day) * DAY_MINUTES;
    return { from: start + minutesOf(from), to: start + minutesOf(to) };
  });
  const twice = once.map(({ from, to }) => ({ from: from + WEEK_MINUTES, to: to + WEEK_MINUTES }));
  const spans: Span[] = [];
  // The week twice in a row, so that Sunday night goes on into Monday.
  for (const span of [...once, ...twice].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else spans.push({ ...span });
  }
  return spans;
}

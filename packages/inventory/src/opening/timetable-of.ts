import type { Schedule } from '../schema/schedule.ts';
import { DAY_SECONDS, type Hours, hoursOf, type Span } from './hours-of.ts';

/** The schedules of one listing that run, sorted by what they mean. */
export interface Timetable {
  /** Doors that open. */
  doors: readonly Hours[];
  /** Those of them that are still open past some midnight. */
  overnight: readonly Hours[];
  /** Meetings after a call. */
  appointments: readonly Hours[];
  /** Whether any door says when. */
  givesTimes: boolean;
}

const byList = new WeakMap<readonly Schedule[], Timetable>();

/** Sorts a list of schedules once; lists are frozen, so what was read stays true. */
export function timetableOf(schedules: readonly Schedule[]): Timetable {
  const known = byList.get(schedules);
  if (known) return known;
  const running = schedules.filter(({ suspended }) => !suspended).map(hoursOf);
  const doors = running.filter(({ schedule }) => !schedule.by_appointment);
  const timetable = {
    doors,
    overnight: doors.filter((door) => spansOf(door).some(({ closes }) => closes > DAY_SECONDS)),
    appointments: running.filter(({ schedule }) => schedule.by_appointment),
    givesTimes: doors.some((door) => spansOf(door).length > 0),
  };
  byList.set(schedules, timetable);
  return timetable;
}

/** Every span a schedule ever has. */
function spansOf({ spans, exceptions }: Hours): readonly Span[] {
  return exceptions.size === 0 ? spans : [...spans, ...[...exceptions.values()].flat()];
}

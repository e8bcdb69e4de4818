import { dayNumber, recurrenceOf, type Schedule, zoneOf } from '@newcomer-portal/inventory';
import type { IcsDateObject, IcsEvent, IcsRecurrenceRule } from 'ts-ics';
import { offsetText } from './offset-text.ts';

type RepeatedEvent = Pick<IcsEvent, 'start' | 'recurrenceRule' | 'exceptionDates'> & {
  end: IcsDateObject;
};

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;

/**
 * A schedule's shift with its rule, beginning on the first day that it names; undefined where it names no day or no
 * hours within the span.
 *
 * @param span first and last day, as numbers of days since 1970
 */
export function shiftEvent(
  schedule: Schedule,
  span: { from: number; to: number },
  timezone: string,
): RepeatedEvent | undefined {
  const { opens_at, closes_at, suspended, exceptions = [] } = schedule;
  if (!opens_at || !closes_at || suspended) return undefined;
  const isOn = recurrenceOf(schedule);
  const days = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index).filter(isOn);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [begin, end] = [secondsOf(opens_at), secondsOf(closes_at)];
  const endOn = (day: number) => at(day, end > begin ? end : end + DAY_SECONDS, timezone);
  const closed = exceptions.filter((one) => !one.opens_at && !one.closes_at).map(({ day }) => dayNumber(day));
  return {
    start: at(first, begin, timezone),
    end: endOn(first),
    recurrenceRule: { ...ruleOf(schedule), until: { date: endOn(last).date } },
    ...(closed.length > 0 && { exceptionDates: closed.map((day) => at(day, begin, timezone)) }),
  };
}

function ruleOf({ freq, interval, byday, bymonthday }: Schedule): IcsRecurrenceRule {
  const days = byday?.split(',').map((entry) => {
    const ordinal = Number(entry.slice(0, -2));
    const day = entry.slice(-2) as 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
    return ordinal ? { day, occurrence: ordinal } : { day };
  });
  const isMonthly = bymonthday || days?.some((day) => 'occurrence' in day);
  return {
    frequency: freq ?? (isMonthly ? 'MONTHLY' : days ? 'WEEKLY' : 'DAILY'),
    ...(interval && interval > 1 && { interval }),
    ...(days && { byDay: days }),
    ...(bymonthday && { byMonthday: bymonthday.split(',').map(Number) }),
  };
}

/** A moment with what the wall shows then; past the day's last second it is on the next day. */
function at(day: number, seconds: number, timezone: string) {
  const [onDay, second] = [day + Math.floor(seconds / DAY_SECONDS), seconds % DAY_SECONDS];
  const instant = zoneOf(timezone).instant(onDay, second);
  const wall = onDay * DAY_MS + second * 1000;
  return {
    date: new Date(instant),
    local: { date: new Date(wall), timezone, tzoffset: offsetText(wall - instant) },
  };
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

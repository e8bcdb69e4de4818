import { zoneOf } from '@newcomer-portal/inventory';
import type { IcsTimezoneProp } from 'ts-ics';
import { offsetText } from './offset-text.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 366;

/**
 * What the clocks of a zone do in a span, written out one change after the other, so that a calendar that does not know
 * the zone shows the right hours too.
 *
 * @param timezone IANA name
 * @param span first and last day, as numbers of days since 1970
 */
export function zoneObservances(timezone: string, span: { from: number; to: number }): IcsTimezoneProp[] {
  const { wallTime } = zoneOf(timezone);
  const offset = (instant: number) => {
    const { day, second } = wallTime(instant);
    return day * DAY_MS + second * 1000 - instant;
  };
  const first = (span.from - YEAR_DAYS) * DAY_MS;
  const changes: IcsTimezoneProp[] = [observance(first, offset(first), offset(first))];
  for (let at = first; at < (span.to + 2) * DAY_MS; at += DAY_MS) {
    const [before, after] = [offset(at), offset(at + DAY_MS)];
    if (before !== after) changes.push(observance(changeBetween(at, at + DAY_MS, offset), before, after));
  }
  return changes;
}

function observance(at: number, before: number, after: number): IcsTimezoneProp {
  return {
    type: after > before ? 'DAYLIGHT' : 'STANDARD',
    // Written on the wall of the time before, as the format asks; the library writes it on that of the time after.
    start: new Date(at + before - after),
    offsetFrom: offsetText(before),
    offsetTo: offsetText(after),
  };
}

/** The first whole minute at which another offset holds. */
function changeBetween(from: number, to: number, offset: (instant: number) => number): number {
  const minute = 60_000;
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.round((high - low) / 2 / minute) * minute;
    if (offset(middle) === offset(from)) low = middle;
    else high = middle;
  }
  return high;
}

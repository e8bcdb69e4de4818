import type { CalendarEntry } from './calendar-entries.ts';
import { monthsLater } from './months-later.ts';

/**
 * The follow-ups at three and at six months.
 *
 * @param id of what is followed up, a UUID that says nothing
 * @param day the calendar day that they count from, `2026-11-22`
 */
export function followUpEntries(id: string, day: string): readonly CalendarEntry[] {
  return ([3, 6] as const).map((months) => {
    const kind = `follow_up_${months}_months` as const;
    return { kind, uid: `${id}-${kind}`, when: { day: monthsLater(day, months) } };
  });
}

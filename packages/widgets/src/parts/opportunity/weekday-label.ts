import { type Weekday, weekdays } from '@newcomer-portal/inventory/opportunities';
import type { Reader } from '../../i18n/reader.ts';

/** "Monday". */
export function weekdayLabel(day: Weekday, { formats }: Reader): string {
  // The first of June 2026 was a Monday.
  return formats.weekday(`2026-06-0${1 + weekdays.indexOf(day)}`);
}

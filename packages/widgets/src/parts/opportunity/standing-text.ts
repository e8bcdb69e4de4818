import { msg, str } from '@lit/localize';
import type { Standing } from '@newcomer-portal/inventory/opportunities';
import { interfaceLanguage } from '../../i18n/locale.ts';
import type { Reader } from '../../i18n/reader.ts';

/** Farther away than this, a date says more than a number of days. */
const MOST_DAYS = 31;

/** "Posted 3 days ago", "Posted today". */
export function postedText({ postedDaysAgo }: Standing, posted: string, reader: Reader): string {
  const when = inDays(-postedDaysAgo, posted, reader);
  return msg(str`Posted ${when}`, { id: 'standing.posted', desc: '0: "today", "3 days ago" or a date' });
}

/** "Closes tomorrow"; undefined where no last day is told. */
export function closesText(
  { closesInDays }: Standing,
  closes: string | undefined,
  reader: Reader,
): string | undefined {
  if (closesInDays === undefined || !closes) return undefined;
  const when = inDays(closesInDays, closes, reader);
  return msg(str`Closes ${when}`, {
    id: 'standing.closes',
    desc: 'Last day to apply. 0: "today", "tomorrow", "in 5 days" or a date',
  });
}

function inDays(days: number, day: string, { locale, formats }: Reader): string {
  if (Math.abs(days) > MOST_DAYS) return formats.day(day);
  const tag = interfaceLanguage(locale)?.formats ?? 'en-CA';
  return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days || 0, 'day');
}

import { type Holiday, textHash } from '@newcomer-portal/inventory';

/**
 * Ontario's nine public holidays of a year, under the Employment Standards Act. The day itself: a holiday on a
 * weekend has no fixed substitute for everybody.
 */
export function ontarioHolidays(year: number): Holiday[] {
  return [
    holiday(day(year, 1, 1), "New Year's Day", "Jour de l'An"),
    holiday(weekdayFrom(MONDAY, day(year, 2, 15)), 'Family Day', 'Jour de la Famille'),
    holiday(later(easterSunday(year), -2), 'Good Friday', 'Vendredi saint'),
    holiday(weekdayFrom(MONDAY, day(year, 5, 18)), 'Victoria Day', 'Fête de Victoria'),
    holiday(day(year, 7, 1), 'Canada Day', 'Fête du Canada'),
    holiday(weekdayFrom(MONDAY, day(year, 9, 1)), 'Labour Day', 'Fête du Travail'),
    holiday(weekdayFrom(MONDAY, day(year, 10, 8)), 'Thanksgiving', "Jour de l'Action de grâces"),
    holiday(day(year, 12, 25), 'Christmas Day', 'Noël'),
    holiday(day(year, 12, 26), 'Boxing Day', 'Lendemain de Noël'),
  ];
}

const MONDAY = 1;

function holiday(date: Date, name: string, french: string): Holiday {
  const text = { text: french, method: 'machine' as const, source_hash: textHash(name) };
  return { day: date.toISOString().slice(0, 10), name, translations: { fr: { name: text } } };
}

function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

function later(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** The first such weekday on or after a date. */
function weekdayFrom(weekday: number, date: Date): Date {
  return later(date, (weekday - date.getUTCDay() + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the "anonymous" rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Date {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return day(year, Math.floor(days / 31), (days % 31) + 1);
}

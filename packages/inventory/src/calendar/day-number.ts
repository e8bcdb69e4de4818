const DAY_MS = 86_400_000;

/** A calendar day as a number of days since 1970-01-01, for counting. `2026-11-22` is 20779. */
export function dayNumber(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/** The calendar day that a number of days since 1970-01-01 stands for. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

import { interfaceLanguage } from './locale.ts';

/** Dates, times, numbers and names as the reader's language writes them. One per locale; `Intl` objects are dear. */
export class Formats {
  readonly #tag: string;
  readonly #cache = new Map<string, unknown>();

  /** @param locale an interface language, `fr` */
  constructor(locale: string) {
    this.#tag = interfaceLanguage(locale)?.formats ?? 'en-CA';
  }

  number(value: number): string {
    return this.#kept('number', () => new Intl.NumberFormat(this.#tag)).format(value);
  }

  /** @param share 0 to 1 */
  percent(share: number): string {
    const style = { style: 'percent', maximumFractionDigits: 1 } as const;
    return this.#kept('percent', () => new Intl.NumberFormat(this.#tag, style)).format(share);
  }

  days(count: number): string {
    return this.#unit('day', 0).format(count);
  }

  years(count: number): string {
    return this.#unit('year', 1).format(count);
  }

  /** A straight-line distance as people say it: 350 m, 1.2 km. */
  distance(metres: number): string {
    if (metres < 950) return this.#unit('meter', 0).format(Math.max(50, Math.round(metres / 50) * 50));
    return this.#unit('kilometer', metres < 9950 ? 1 : 0).format(metres / 1000);
  }

  money(amount: number, currency: string): string {
    const style = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    } as const;
    return this.#kept(`money-${currency}`, () => new Intl.NumberFormat(this.#tag, style)).format(amount);
  }

  /** @param day `2026-11-22` */
  day(day: string): string {
    return this.#date('day', { dateStyle: 'long' }).format(noonOf(day));
  }

  /** @param day `2026-11-22` */
  weekday(day: string): string {
    return this.#date('weekday', { weekday: 'long' }).format(noonOf(day));
  }

  /** @param time `09:00` on the municipality's clock; `24:00` is midnight */
  time(time: string): string {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return this.#date('time', { timeStyle: 'short' }).format(
      new Date(Date.UTC(2026, 0, 1, hours % 24, minutes)),
    );
  }

  /** The municipality's clock time of a moment. */
  timeAt(moment: Date, timeZone: string): string {
    return this.#date(`time-${timeZone}`, { timeStyle: 'short', timeZone }).format(moment);
  }

  weekdayAt(moment: Date, timeZone: string): string {
    return this.#date(`weekday-${timeZone}`, { weekday: 'long', timeZone }).format(moment);
  }

  /** The name of a language in the reader's own; the tag itself where `Intl` has no name. */
  language(tag: string): string {
    const names = this.#kept('language', () => new Intl.DisplayNames(this.#tag, { type: 'language' }));
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  list(parts: readonly string[]): string {
    return this.#kept('list', () => new Intl.ListFormat(this.#tag, { type: 'conjunction' })).format(parts);
  }

  /** Compares two names as a dictionary of the reader's language would. */
  compare(one: string, other: string): number {
    return this.#kept('compare', () => new Intl.Collator(this.#tag)).compare(one, other);
  }

  #unit(unit: 'day' | 'year' | 'meter' | 'kilometer', maximumFractionDigits: number): Intl.NumberFormat {
    const unitDisplay = unit === 'day' || unit === 'year' ? 'long' : 'short';
    const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
    return this.#kept(`${unit}-${maximumFractionDigits}`, () => new Intl.NumberFormat(this.#tag, style));
  }

  #date(key: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return this.#kept(key, () => new Intl.DateTimeFormat(this.#tag, { timeZone: 'UTC', ...style }));
  }

  #kept<T>(key: string, make: () => T): T {
    const kept = (this.#cache.get(key) as T | undefined) ?? make();
    this.#cache.set(key, kept);
    return kept;
  }
}

/** Noon, so that no zone's midnight can move the day. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

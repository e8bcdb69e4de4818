import type { PayUnit } from '@newcomer-portal/inventory/opportunities';
import type { TableMapping } from './table-mapping.ts';

const UNITS: Readonly<Record<PayUnit, RegExp>> = {
  hour: /^(?:an? |per |par |\/ ?)?(?:h|hr|hour|hours|hourly|heure|horaire|l'heure)s?$/i,
  day: /^(?:an? |per |par |\/ ?)?(?:day|days|daily|jour|journalier)$/i,
  week: /^(?:an? |per |par |\/ ?)?(?:wk|week|weekly|semaine|hebdomadaire)$/i,
  month: /^(?:an? |per |par |\/ ?)?(?:month|monthly|mois|mensuel)$/i,
  year: /^(?:an? |per |par |\/ ?)?(?:yr|year|yearly|annual|annually|annum|an|ann[ée]e|annuel)$/i,
};

/** An amount as people write it: "$18.50", "18,50 $", "1 250.00". Undefined where there is no number alone. */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0$]|CAD/g, '');
  if (!/^\d[\d.,']*$/.test(bare)) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(bare)?.[1] ?? '';
  const whole = bare.slice(0, decimals ? -decimals.length - 1 : undefined).replace(/\D/g, '');
  return Number(`${whole}.${decimals || '0'}`);
}

/** "hourly", "par semaine", "/yr". */
export function readPayUnit(text: string): PayUnit | undefined {
  const found = Object.entries(UNITS).find(([, pattern]) => pattern.test(text.trim()));
  return found?.[0] as PayUnit | undefined;
}

/** A day as `2026-11-22`, from an ISO day or instant, `22/11/2026`, `11-22-2026`. */
export function readDay(text: string, order: TableMapping['days']): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (iso) return asDay(iso[1], iso[2], iso[3]);
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$/.exec(trimmed);
  if (!written || !order) return undefined;
  const [, first, second, year] = written;
  return order === 'day_first' ? asDay(year, second, first) : asDay(year, first, second);
}

function asDay(year = '', month = '', date = ''): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}

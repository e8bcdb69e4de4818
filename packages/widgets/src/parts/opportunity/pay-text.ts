import { msg, str } from '@lit/localize';
import type { Pay, PayUnit } from '@newcomer-portal/inventory/opportunities';
import { interfaceLanguage } from '../../i18n/locale.ts';

/** What somebody earns, before tax: "$18 to $20 an hour". Undefined where no amount is told. */
export function payText({ minimum, maximum, unit, currency }: Pay, locale: string): string | undefined {
  const tag = interfaceLanguage(locale)?.formats ?? 'en-CA';
  const format = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  });
  if (minimum !== undefined && maximum !== undefined)
    return perUnit(minimum < maximum ? format.formatRange(minimum, maximum) : format.format(maximum), unit);
  if (minimum !== undefined) return perUnit(orMore(format.format(minimum)), unit);
  return maximum === undefined ? undefined : perUnit(upTo(format.format(maximum)), unit);
}

function perUnit(amount: string, unit: PayUnit): string {
  switch (unit) {
    case 'hour':
      return msg(str`${amount} an hour`, {
        id: 'pay.hour',
        desc: '0: amount of money, "$18" or "$18 – $20"',
      });
    case 'day':
      return msg(str`${amount} a day`, { id: 'pay.day', desc: '0: amount of money' });
    case 'week':
      return msg(str`${amount} a week`, { id: 'pay.week', desc: '0: amount of money' });
    case 'month':
      return msg(str`${amount} a month`, { id: 'pay.month', desc: '0: amount of money' });
    case 'year':
      return msg(str`${amount} a year`, { id: 'pay.year', desc: '0: amount of money' });
  }
}

function orMore(amount: string): string {
  return msg(str`${amount} or more`, {
    id: 'pay.or-more',
    desc: '0: the least amount. Stands in "… an hour"',
  });
}

function upTo(amount: string): string {
  return msg(str`up to ${amount}`, { id: 'pay.up-to', desc: '0: the most. Stands in "… an hour"' });
}

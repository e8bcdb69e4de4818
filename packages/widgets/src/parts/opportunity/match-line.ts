import { msg, str } from '@lit/localize';
import type { Match } from '@newcomer-portal/inventory/opportunities';
import type { Reader } from '../../i18n/reader.ts';

/** "Fits 4 of 5": how many of the things that could be compared fit the person. */
export function matchLine({ fits, of }: Match, { formats }: Reader): string | undefined {
  if (of === 0) return undefined;
  const [one, other] = [formats.number(fits), formats.number(of)];
  return msg(str`Fits ${one} of ${other} things you told us`, {
    id: 'match.line',
    desc: 'How well a posting fits the person. 0: how many fit, 1: how many were compared',
  });
}

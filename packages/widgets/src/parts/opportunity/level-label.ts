import { msg, str } from '@lit/localize';
import type { Reader } from '../../i18n/reader.ts';

/**
 * How well somebody speaks, in words and with the number from their class or test: "A little (CLB 3)".
 *
 * @param level of the Canadian Language Benchmarks, 1 to 12; in French they are called NCLC
 */
export function levelLabel(language: 'en' | 'fr', level: number, { formats }: Reader): string {
  const number = `\u2066${language === 'en' ? 'CLB' : 'NCLC'} ${formats.number(level)}\u2069`;
  if (level <= 2)
    return msg(str`A few words (${number})`, { id: 'level.few', desc: '0: level 1 or 2, "CLB 1"' });
  if (level <= 4) return msg(str`A little (${number})`, { id: 'level.little', desc: '0: level 3 or 4' });
  if (level <= 6)
    return msg(str`Enough for most days (${number})`, { id: 'level.enough', desc: '0: level 5 or 6' });
  if (level <= 8) return msg(str`Well (${number})`, { id: 'level.well', desc: '0: level 7 or 8' });
  if (level <= 10)
    return msg(str`Very well (${number})`, { id: 'level.very-well', desc: '0: level 9 or 10' });
  return msg(str`As my first language (${number})`, { id: 'level.first', desc: '0: level 11 or 12' });
}

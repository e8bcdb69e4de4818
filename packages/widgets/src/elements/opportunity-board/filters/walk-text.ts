import { msg, str } from '@lit/localize';
import type { Reader } from '../../../i18n/reader.ts';

/** A straight line of this many metres takes a quarter of an hour on foot: at 5 km an hour, with a few corners. */
const QUARTER_HOUR = 1000;
/** Farther than this, nobody goes to work on foot. */
const MOST_METRES = 2000;

/** A distance, with how long one walks where one would. */
export function walkText(metres: number, { formats }: Reader): string {
  const distance = formats.distance(metres);
  if (metres > MOST_METRES) return distance;
  const minutes = formats.number((metres / QUARTER_HOUR) * 15);
  return msg(str`${distance}, about ${minutes} minutes on foot`, {
    id: 'board-filters.walk',
    desc: '0: distance in a straight line, "1 km". 1: minutes, 15 or 30',
  });
}

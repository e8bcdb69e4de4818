import { msg, str } from '@lit/localize';
import type { Suits, Support, Weekday } from '@newcomer-portal/inventory/opportunities';
import type { HoursBand, ShiftTime } from '@newcomer-portal/search/opportunities';
import type { BoardChoices, BoardSwitch } from '../../../controllers/board-choice.ts';
import type { Reader } from '../../../i18n/reader.ts';
import { atHomeText } from '../../../parts/opportunity/posting-place-line.ts';
import { shiftLabel } from '../../../parts/opportunity/shift-label.ts';
import { suitsLabel } from '../../../parts/opportunity/suits-label.ts';
import { supportLabel } from '../../../parts/opportunity/support-label.ts';
import { weekdayLabel } from '../../../parts/opportunity/weekday-label.ts';

/** A filter that is on or off, in words that stand alone. */
export function switchLabel(name: BoardSwitch): string {
  switch (name) {
    case 'noCanadianExperience':
      return msg('No work in Canada needed before', {
        id: 'board-filters.no-experience',
        desc: 'Filter: Canadian experience is not asked for',
      });
    case 'noLicence':
      return msg('No licence needed', {
        id: 'board-filters.no-licence',
        desc: 'Filter: one needs no licence to practise',
      });
    case 'closesSoon':
      return msg('Closes in 7 days or less', {
        id: 'board-filters.soon',
        desc: 'Filter: the last day to apply is within a week',
      });
    case 'atHome':
      return atHomeText();
  }
}

/** A value of a filter with several, in words that stand alone. An occupation has a name of its own. */
export function valueLabel(
  name: Exclude<BoardChoices, 'occupations'>,
  value: string,
  reader: Reader,
): string {
  switch (name) {
    case 'days':
      return weekdayLabel(value as Weekday, reader);
    case 'shifts':
      return shiftLabel(value as ShiftTime);
    case 'hours':
      return hoursLabel(value as HoursBand, reader);
    case 'supports':
      return supportLabel(value as Support);
    case 'suits':
      return suitsLabel(value as Suits);
  }
}

function hoursLabel(band: HoursBand, { formats }: Reader): string {
  const [ten, twenty, thirty] = [10, 20, 30].map((hours) => formats.number(hours));
  switch (band) {
    case 'to_10':
      return msg(str`Up to ${ten} hours a week`, {
        id: 'board-filters.hours-to',
        desc: 'Filter. 0: number of hours, 10',
      });
    case 'to_20':
    case 'to_30': {
      const [from, to] = band === 'to_20' ? [ten, twenty] : [twenty, thirty];
      return msg(str`${from} to ${to} hours a week`, {
        id: 'board-filters.hours-between',
        desc: 'Filter. 0: the fewest hours, 1: the most; numbers, 10 or more',
      });
    }
    case 'over_30':
      return msg(str`More than ${thirty} hours a week`, {
        id: 'board-filters.hours-over',
        desc: 'Filter. 0: number of hours, 30',
      });
  }
}

import { msg } from '@lit/localize';
import type { ShiftTime } from '@newcomer-portal/search/opportunities';

/** When on the clock somebody works. */
export function shiftLabel(time: ShiftTime): string {
  switch (time) {
    case 'morning':
      return msg('Morning', { id: 'shift.morning', desc: 'Time of work: 6:00 to 12:00' });
    case 'afternoon':
      return msg('Afternoon', { id: 'shift.afternoon', desc: 'Time of work: 12:00 to 18:00' });
    case 'evening':
      return msg('Evening', { id: 'shift.evening', desc: 'Time of work: 18:00 to 22:00' });
    case 'night':
      return msg('Night', { id: 'shift.night', desc: 'Time of work: 22:00 to 6:00' });
  }
}

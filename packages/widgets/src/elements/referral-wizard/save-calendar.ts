import { msg } from '@lit/localize';
import type { CalendarEntry, CalendarWords } from '@newcomer-portal/referral/calendar';
import { saveFile } from '../../parts/save-file.ts';

type Calendar = typeof import('@newcomer-portal/referral/calendar');

/**
 * Saves entries as a calendar file. A calendar lies open, so it says nothing of why.
 *
 * @param entriesOf makes them, with what is fetched for it
 */
export async function saveCalendar(
  entriesOf: (calendar: Calendar) => readonly CalendarEntry[],
): Promise<void> {
  const calendar = await import('@newcomer-portal/referral/calendar');
  const text = calendar.writeCalendar(entriesOf(calendar), calendarWords(), new Date());
  saveFile('dates.ics', 'text/calendar', text);
}

function calendarWords(): CalendarWords {
  const later = { title: msg('Look at your plan again', { id: 'calendar.later', desc: 'In a calendar' }) };
  return {
    appointment: { title: msg('Appointment', { id: 'calendar.appointment', desc: 'In a calendar' }) },
    not_answered: {
      title: msg('No answer yet? Call them', { id: 'calendar.silence', desc: 'In a calendar' }),
    },
    follow_up_3_months: later,
    follow_up_6_months: later,
  };
}

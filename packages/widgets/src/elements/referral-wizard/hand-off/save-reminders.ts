import { msg } from '@lit/localize';
import type { Clock } from '@newcomer-portal/inventory';
import type { CalendarWords } from '@newcomer-portal/referral/calendar';
import type { Referral } from '@newcomer-portal/referral/hand-off';
import { saveFile } from '../../../parts/save-file.ts';

/** Saves when to call and when to look again as a calendar file. A calendar lies open, so it says nothing of why. */
export async function saveReminders(referral: Referral, clock: Clock): Promise<void> {
  const { calendarEntries, writeCalendar } = await import('@newcomer-portal/referral/calendar');
  const calendar = writeCalendar(calendarEntries(referral, clock), calendarWords(), new Date());
  saveFile('dates.ics', 'text/calendar', calendar);
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

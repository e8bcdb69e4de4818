import { msg, str } from '@lit/localize';
import type { OpenState } from '@newcomer-portal/inventory';
import type { Reader } from '../i18n/reader.ts';

/** How an open state looks: its tone is a colour, its words say it all. */
export interface OpenLabel {
  tone: 'ok' | 'warn' | 'quiet';
  text: string;
}

const SOON_MS = 12 * 3_600_000;

/** Puts words to an open state: "Open until 5:00 p.m.", "Closed. Opens Monday, 9:00 a.m." */
export function openLabel(state: OpenState, now: Date, timezone: string, { formats }: Reader): OpenLabel {
  switch (state.state) {
    case 'open': {
      const until = state.until && formats.timeAt(state.until, timezone);
      return { tone: 'ok', text: until ? openUntil(until) : openNow() };
    }
    case 'closed': {
      const again = state.opensAgain;
      if (!again) return { tone: 'quiet', text: closed() };
      const soon = again.getTime() - now.getTime() < SOON_MS;
      const time = formats.timeAt(again, timezone);
      const text = soon ? opensAt(time) : opensOn(formats.weekdayAt(again, timezone), time);
      return { tone: 'quiet', text };
    }
    case 'by_appointment':
      return { tone: 'quiet', text: byAppointment() };
    case 'suspended':
      return { tone: 'warn', text: suspended() };
    case 'not_given':
      return { tone: 'quiet', text: notGiven() };
  }
}

/** For a service that is temporarily closed, whatever its schedules say. */
export function closedForNow(): string {
  return msg('Closed for now', { id: 'badge.closed', desc: 'The service is temporarily closed' });
}

function openNow(): string {
  return msg('Open now', { id: 'open.now', desc: 'Open at this moment, day and night' });
}

function openUntil(time: string): string {
  return msg(str`Open now, until ${time}`, {
    id: 'open.until',
    desc: 'Open at this moment. 0: closing time',
  });
}

function closed(): string {
  return msg('Closed now', { id: 'open.closed', desc: 'Closed, and it is not known when it opens' });
}

function opensAt(time: string): string {
  return msg(str`Closed now. Opens at ${time}`, { id: 'open.opens-at', desc: 'Opens within hours. 0: time' });
}

function opensOn(weekday: string, time: string): string {
  return msg(str`Closed now. Opens ${weekday}, ${time}`, {
    id: 'open.opens-on',
    desc: 'Opens on a later day. 0: weekday, 1: time',
  });
}

function byAppointment(): string {
  return msg('Call first for a time', { id: 'open.appointment', desc: 'By appointment only' });
}

function suspended(): string {
  return msg('Stopped for now', { id: 'open.suspended', desc: 'All schedules are suspended' });
}

function notGiven(): string {
  return msg('Hours not given. Call first.', { id: 'open.not-given', desc: 'The list has no opening hours' });
}

import { msg, str } from '@lit/localize';
import type { Why } from '@newcomer-portal/referral';
import type { Formats } from '../../i18n/formats.ts';

/** Why a service was chosen, or what to ask there first, in words. */
export function whyLabel(why: Why, formats: Formats): string {
  switch (why.code) {
    case 'speaks': {
      const language = formats.language(why.language);
      return msg(str`They speak ${language}`, { id: 'why.speaks', desc: 'Why this service. 0: a language' });
    }
    case 'near': {
      const distance = formats.distance(why.metres);
      return msg(str`Near you: ${distance}`, { id: 'why.near', desc: 'Why this service. 0: distance' });
    }
    case 'wait_list':
      return why.days === undefined ? waitList() : waitDays(formats.days(why.days));
    default:
      return plainWhy(why.code);
  }
}

type PlainCode = Exclude<Why['code'], 'speaks' | 'near' | 'wait_list'>;

function plainWhy(code: PlainCode): string {
  const labels: Record<PlainCode, () => string> = {
    for_you: () => msg('It is for people like you', { id: 'why.for-you', desc: 'All rules fit this person' }),
    ask_if_for_you: () =>
      msg('Ask them if it is for you', {
        id: 'why.ask',
        desc: 'The rules could not be checked with what was told',
      }),
    not_for_you: () => msg('It may not be for you', { id: 'why.not-for-you', desc: 'A rule says no' }),
    interpreter: () =>
      msg('They can get an interpreter', { id: 'why.interpreter', desc: 'Why this service' }),
    may_not_speak: () =>
      msg('They may not speak your language. Bring someone.', {
        id: 'why.may-not-speak',
        desc: 'Something to know',
      }),
    no_travel: () =>
      msg('You do not have to travel', { id: 'why.no-travel', desc: 'By phone, online or at home' }),
    accepting: () => msg('They take new people', { id: 'why.accepting', desc: 'Why this service' }),
    full: () => msg('They are full now', { id: 'why.full', desc: 'Something to know' }),
    free: () => msg('It is free', { id: 'why.free', desc: 'Why this service' }),
    some_free: () => msg('It is free for some', { id: 'why.some-free', desc: 'Why this service' }),
    paid: () => msg('You have to pay', { id: 'why.paid', desc: 'Something to know' }),
    wheelchair: () => msg('No steps to get in', { id: 'why.wheelchair', desc: 'Why this service' }),
    no_wheelchair: () =>
      msg('There are steps at the door', { id: 'why.no-wheelchair', desc: 'Something to know' }),
    open_now: () => msg('Open now', { id: 'why.open-now', desc: 'Why this service' }),
    wider_help: () =>
      msg('They help with many things. Ask about this too.', {
        id: 'why.wider',
        desc: 'Only a wider need is listed',
      }),
  };
  return labels[code]();
}

function waitList(): string {
  return msg('There is a wait list', { id: 'why.wait-list', desc: 'Something to know' });
}

function waitDays(days: string): string {
  return msg(str`You wait about ${days}`, { id: 'why.wait-days', desc: 'Something to know. 0: 14 days' });
}

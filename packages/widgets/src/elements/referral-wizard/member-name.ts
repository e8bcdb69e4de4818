import { msg, str } from '@lit/localize';
import type { Member } from '@newcomer-portal/referral';
import type { Formats } from '../../i18n/formats.ts';

/** How somebody is called where no names are asked: "You", or a number with an age. */
export function memberName({ id, age }: Member, mode: 'self' | 'worker', formats: Formats): string {
  const number = formats.number(Number(id.slice(1)));
  if (id === 'p1' && mode === 'self') return msg('You', { id: 'member.you', desc: 'The person who answers' });
  if (age === undefined)
    return msg(str`Person ${number}`, { id: 'member.person', desc: '0: number of the person' });
  const years = formats.years(age);
  return msg(str`Person ${number} (${years})`, {
    id: 'member.aged',
    desc: '0: number of the person, 1: 12 years',
  });
}

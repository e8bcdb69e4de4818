import { msg, str } from '@lit/localize';
import type { OfferProblem, OfferProblemCode } from '@newcomer-portal/inventory/offer';
import type { Formats } from '../../../i18n/formats.ts';

/** What to mend in a field. */
export function problemText({ code, values = {} }: OfferProblem, formats: Formats): string {
  const { most = 0, hourly = 0, minimum = 0 } = values;
  if (code === 'below_minimum_wage') {
    const [pays, must] = [formats.money(hourly, 'CAD'), formats.money(minimum, 'CAD')];
    return msg(str`This is ${pays} an hour. Here an hour of work must pay ${must} or more.`, {
      id: 'offer.below-minimum',
      desc: 'The pay is below the minimum wage. 0: what it pays, 1: the minimum wage',
    });
  }
  return texts[code](formats.number(most));
}

const texts: Readonly<Record<Exclude<OfferProblemCode, 'below_minimum_wage'>, (most: string) => string>> = {
  missing: () => msg('Please fill this in.', { id: 'offer.missing', desc: 'A field is empty' }),
  too_long: (most) =>
    msg(str`Make it shorter. It can have ${most} letters.`, { id: 'offer.too-long', desc: '0: a number' }),
  not_a_choice: () => msg('Choose one from the list.', { id: 'offer.not-a-choice', desc: 'A wrong choice' }),
  not_a_number: () =>
    msg('Write one number, such as 18.50.', { id: 'offer.not-a-number', desc: 'Not a number' }),
  not_a_day: () => msg('This is not a day. Please check it.', { id: 'offer.not-a-day', desc: 'Not a date' }),
  not_a_time: () =>
    msg('This is not a time. Please check it.', { id: 'offer.not-a-time', desc: 'Not a time of day' }),
  not_a_web_address: () =>
    msg('A web page looks like this: www.town.example', {
      id: 'offer.not-a-page',
      desc: 'Not a web address',
    }),
  not_an_email: () =>
    msg('An e-mail looks like this: jobs@town.example', {
      id: 'offer.not-an-email',
      desc: 'Not an e-mail address',
    }),
  not_a_phone: () =>
    msg('This is not a phone number. Write digits.', { id: 'offer.not-a-phone', desc: 'Not a phone number' }),
  not_a_postal_code: () =>
    msg('A postal code looks like this: K1A 0A1', {
      id: 'offer.not-a-postal-code',
      desc: 'Not a postal code',
    }),
  past: () => msg('This day is over. Choose a later one.', { id: 'offer.past', desc: 'A day in the past' }),
  reversed: () =>
    msg('This must not be less than what stands before it.', {
      id: 'offer.reversed',
      desc: 'The end of a range of days or numbers is before its start',
    }),
  too_much: (most) =>
    msg(str`This is too much. The most is ${most}.`, { id: 'offer.too-much', desc: '0: a number' }),
  no_way_to_apply: () =>
    msg('Give one way to apply: e-mail, phone or web page.', {
      id: 'offer.no-way',
      desc: 'Nobody could apply',
    }),
};

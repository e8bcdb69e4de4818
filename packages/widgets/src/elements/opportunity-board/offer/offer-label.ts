import { msg } from '@lit/localize';
import type { OfferField } from '@newcomer-portal/inventory/offer';

/** The words at a field. */
export function offerLabel(field: OfferField): string {
  return labels[field]();
}

const labels: Readonly<Record<OfferField, () => string>> = {
  // Not on the screen.
  id: () => msg('Number', { id: 'offer.id', desc: 'The number of an offer' }),
  kind: () => msg('What do you offer?', { id: 'offer.kind', desc: 'Label: job, volunteering, course …' }),
  language: () => msg('Language of your words', { id: 'offer.language', desc: 'Label: English or French' }),
  organization: () =>
    msg('Name of your company or group', { id: 'offer.organization', desc: 'Label: who offers it' }),
  website: () => msg('Your website', { id: 'offer.website', desc: 'Label: of those who offer' }),
  title: () => msg('Title', { id: 'offer.title', desc: 'Label: title of an offer' }),
  description: () =>
    msg('What will the person do?', { id: 'offer.description', desc: 'Label: text of an offer' }),
  other_title: () =>
    msg('Title in the other language', { id: 'offer.other-title', desc: 'Label: in French or English' }),
  other_description: () =>
    msg('What will the person do, in the other language?', {
      id: 'offer.other-description',
      desc: 'Label: in French or English',
    }),
  noc: () => msg('Kind of work', { id: 'offer.noc', desc: 'Label: an occupation of the national list' }),
  openings: () => msg('How many people do you need?', { id: 'offer.openings', desc: 'Label' }),
  at_home: () => msg('It can be done at home', { id: 'offer.at-home', desc: 'Checkbox' }),
  address: () => msg('Street and number', { id: 'offer.address', desc: 'Label: where it is done' }),
  city: () => msg('Town or city', { id: 'offer.city', desc: 'Label: where it is done' }),
  postal_code: () => msg('Postal code', { id: 'offer.postal-code', desc: 'Label: where it is done' }),
  transportation: () => msg('How do people get there?', { id: 'offer.transportation', desc: 'Label' }),
  days: () => msg('On which days?', { id: 'offer.days', desc: 'Title over the days of the week' }),
  from: () => msg('A shift begins at', { id: 'offer.from', desc: 'Label: a time of day' }),
  to: () => msg('A shift ends at', { id: 'offer.to', desc: 'Label: a time of day' }),
  flexible_hours: () => msg('We can agree on days and hours', { id: 'offer.flexible', desc: 'Checkbox' }),
  hours_minimum: () => msg('Hours a week, at least', { id: 'offer.hours-from', desc: 'Label' }),
  hours_maximum: () => msg('Hours a week, at most', { id: 'offer.hours-to', desc: 'Label' }),
  starts: () => msg('First day', { id: 'offer.starts', desc: 'Label: when it begins' }),
  ends: () => msg('Last day', { id: 'offer.ends', desc: 'Label: when it ends' }),
  pay_minimum: () => msg('Pay, at least ($)', { id: 'offer.pay-from', desc: 'Label' }),
  pay_maximum: () => msg('Pay, at most ($)', { id: 'offer.pay-to', desc: 'Label' }),
  pay_unit: () => msg('This is for', { id: 'offer.pay-unit', desc: 'Label: pay for an hour, a day …' }),
  pay_note: () => msg('More about pay, such as tips', { id: 'offer.pay-note', desc: 'Label' }),
  expenses_covered: () =>
    msg('We pay back costs, such as the bus', { id: 'offer.expenses', desc: 'Checkbox' }),
  cost: () => msg('Price ($)', { id: 'offer.cost', desc: 'Label: what a course costs' }),
  english: () => msg('English: level needed (CLB)', { id: 'offer.english', desc: 'Label: 1 to 12' }),
  french: () => msg('French: level needed (NCLC)', { id: 'offer.french', desc: 'Label: 1 to 12' }),
  experience: () => msg('Must they have done it before?', { id: 'offer.experience', desc: 'Label' }),
  experience_months: () => msg('For how many months?', { id: 'offer.months', desc: 'Label: done it before' }),
  credential: () => msg('A paper they need', { id: 'offer.credential', desc: 'Label: licence, degree …' }),
  credential_kind: () => msg('What is this paper?', { id: 'offer.credential-kind', desc: 'Label' }),
  credential_optional: () =>
    msg('The paper is good to have, not a must', { id: 'offer.optional', desc: 'Checkbox' }),
  skills: () => msg('What helps in this work?', { id: 'offer.skills', desc: 'Title over a list of skills' }),
  suits: () => msg('Who is it good for?', { id: 'offer.suits', desc: 'Title: newcomers, youth …' }),
  supports: () =>
    msg('What makes it easier to come?', { id: 'offer.supports', desc: 'Title: child care, meals …' }),
  email: () => msg('E-mail', { id: 'offer.email', desc: 'Label: for those who apply' }),
  phone: () => msg('Phone', { id: 'offer.phone', desc: 'Label: for those who apply' }),
  apply_url: () => msg('Web page with a form', { id: 'offer.apply-url', desc: 'Label: where to apply' }),
  apply_note: () => msg('What should they write or say?', { id: 'offer.apply-note', desc: 'Label' }),
  closes: () => msg('Last day to apply', { id: 'offer.closes', desc: 'Label' }),
};

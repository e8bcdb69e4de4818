import type { OfferField } from './offer-draft.ts';

/** Why a draft cannot become an opportunity yet, as data; words are put to it where it is shown. */
export interface OfferProblem {
  /** The field to mend it in. */
  field: OfferField;
  code: OfferProblemCode;
  /** What is needed to say it in a sentence: the most that fits, amounts by the hour. */
  values?: Readonly<Record<string, number>>;
}

export type OfferProblemCode =
  | 'missing'
  /** Longer than anybody reads; `most` is how many characters fit. */
  | 'too_long'
  | 'not_a_choice'
  | 'not_a_number'
  | 'not_a_day'
  | 'not_a_time'
  | 'not_a_web_address'
  | 'not_an_email'
  | 'not_a_phone'
  | 'not_a_postal_code'
  /** The day is over. */
  | 'past'
  /** The end of a range is before its start. */
  | 'reversed'
  /** More than `most`. */
  | 'too_much'
  /** A job pays less than an hour of work must be paid: `hourly` and `minimum`. */
  | 'below_minimum_wage'
  /** Neither e-mail, nor phone, nor page. */
  | 'no_way_to_apply';

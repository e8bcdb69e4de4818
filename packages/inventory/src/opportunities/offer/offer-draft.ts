/** What the form for an offer holds: words as they were typed, and what was chosen. An empty word is no answer. */
export interface OfferDraft {
  /** Id of the opportunity to be, a UUID. The draft keeps it, so that it stays one offer, however often it is sent. */
  id: string;
  /** A kind of opportunity. */
  kind: string;
  /** Language of the words, `en` or `fr`. */
  language: string;
  organization: string;
  website: string;
  title: string;
  description: string;
  /** The same in the other of the two languages. */
  other_title: string;
  other_description: string;
  /** Five digits of the National Occupational Classification. */
  noc: string;
  openings: string;
  at_home: boolean;
  address: string;
  city: string;
  postal_code: string;
  transportation: string;
  days: readonly string[];
  from: string;
  to: string;
  flexible_hours: boolean;
  hours_minimum: string;
  hours_maximum: string;
  starts: string;
  ends: string;
  pay_minimum: string;
  pay_maximum: string;
  pay_unit: string;
  pay_note: string;
  expenses_covered: boolean;
  /** Price of a course. */
  cost: string;
  /** The least CLB level of English, `1` to `12`. */
  english: string;
  /** The least NCLC level of French. */
  french: string;
  /** `none` is asked, or some from `anywhere`: there is no way to ask for Canadian experience. */
  experience: string;
  experience_months: string;
  credential: string;
  credential_kind: string;
  /** Good to have, and no must. */
  credential_optional: boolean;
  /** Ids of the board's skills. */
  skills: readonly string[];
  suits: readonly string[];
  supports: readonly string[];
  email: string;
  phone: string;
  apply_url: string;
  apply_note: string;
  closes: string;
}

export type OfferField = keyof OfferDraft;

/** The fields that hold typed words. */
export type OfferWordField = {
  [F in OfferField]: OfferDraft[F] extends string ? F : never;
}[OfferField];

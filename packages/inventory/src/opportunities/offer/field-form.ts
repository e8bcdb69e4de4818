import '../../schema/jitless.ts';
import * as z from 'zod/mini';
import { Credential } from '../../schema/credential.ts';
import { Intake } from '../../schema/intake.ts';
import { EmailAddress, WebLink } from '../../schema/link.ts';
import { Suits, Support } from '../../schema/opportunity.ts';
import { PayUnit } from '../../schema/pay.ts';
import { Day, TimeOfDay } from '../../schema/primitives.ts';
import { weekdays } from '../match/shifts-of.ts';
import { numberOf } from './number-of.ts';
import type { OfferField } from './offer-draft.ts';
import { offerKinds } from './offer-kinds.ts';
import type { OfferProblemCode } from './offer-problem.ts';
import { webLinkOf } from './web-link-of.ts';

/** How a field must be written, where it is not empty. */
export interface FieldForm {
  code: OfferProblemCode;
  fits: (typed: string) => boolean;
  /** The most characters, or the greatest number. */
  most?: number;
}

const POSTAL_CODE = /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/i;

const text = (most: number): FieldForm => ({ code: 'too_long', fits: ({ length }) => length <= most, most });
const written = (code: OfferProblemCode, schema: z.core.$ZodType, mend = (typed: string) => typed) => ({
  code,
  fits: (typed: string) => z.safeParse(schema, mend(typed)).success,
});
const choice = (...choices: readonly string[]): FieldForm => ({
  code: 'not_a_choice',
  fits: (typed) => choices.includes(typed),
});
const number = (most: number): FieldForm => ({
  code: 'not_a_number',
  fits: (typed) => numberOf(typed) !== undefined,
  most,
});
const levels = choice(...Array.from({ length: 12 }, (_, index) => String(index + 1)));
const day = written('not_a_day', Day);
const time = written('not_a_time', TimeOfDay);
const webAddress = written('not_a_web_address', WebLink, webLinkOf);

/** The form of each field that has one. */
export const fieldForms: Readonly<Partial<Record<OfferField, FieldForm>>> = {
  kind: choice(...offerKinds),
  language: choice('en', 'fr'),
  organization: text(150),
  website: webAddress,
  title: text(150),
  other_title: text(150),
  description: text(5000),
  other_description: text(5000),
  noc: { code: 'not_a_choice', fits: (typed) => /^\d{5}$/.test(typed) },
  openings: number(1000),
  address: text(200),
  city: text(100),
  postal_code: { code: 'not_a_postal_code', fits: (typed) => POSTAL_CODE.test(typed) },
  transportation: text(300),
  days: choice(...weekdays),
  from: time,
  to: time,
  hours_minimum: number(168),
  hours_maximum: number(168),
  starts: day,
  ends: day,
  pay_minimum: number(10_000_000),
  pay_maximum: number(10_000_000),
  pay_unit: choice(...PayUnit.options),
  pay_note: text(200),
  cost: number(100_000),
  english: levels,
  french: levels,
  experience: choice('none', 'anywhere'),
  experience_months: number(600),
  credential: text(150),
  credential_kind: choice(...Credential.shape.kind.options),
  suits: choice(...Suits.options),
  supports: choice(...Support.options),
  email: written('not_an_email', EmailAddress),
  phone: written('not_a_phone', Intake.shape.phone),
  apply_url: webAddress,
  apply_note: text(500),
  closes: day,
};

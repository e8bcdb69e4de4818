// What the product's other documents are described and read with, so that a day, a text in several languages and a
// fault mean the same in all of them.

export { excerpt } from '../reading/excerpt.ts';
export { freezeDeeply } from '../reading/freeze-deeply.ts';
export { isRecord } from '../reading/is-record.ts';
export { asProblem, readRecord } from '../reading/read-record.ts';
export { FamilySituation, Gender, ImmigrationStatus } from '../schema/eligibility-rule.ts';
export { HelpLine } from '../schema/help-line.ts';
export { EmailAddress, WebLink } from '../schema/link.ts';
export { Phone } from '../schema/phone.ts';
export { Code, Count, Day, Id, Instant, LanguageTag, Text } from '../schema/primitives.ts';
export { ReferralKey } from '../schema/referral-key.ts';
export { translatable } from '../schema/translation.ts';

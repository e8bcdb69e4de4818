// The parts of speech that documents beside the inventory are built from, so that an id, a day or a status is the
// same thing in all of them.
export { FamilySituation, Gender, ImmigrationStatus } from './eligibility-rule.ts';
export { EmailAddress } from './link.ts';
export { Phone } from './phone.ts';
export { Code, Count, Day, Id, Instant, LanguageTag } from './primitives.ts';
export { ReferralKey } from './referral-key.ts';

import { ContactWishes } from '../document/contact-wishes.ts';
import { ReferredNeed } from '../document/referred-need.ts';
import { SharedPerson } from '../document/shared-person.ts';

const keysOf = <T extends object>(shape: T) => Object.keys(shape) as (keyof T & string)[];

/** The fields that need consent, by the part of a referral that they stand in. A new field of a person is one too. */
export const sharedFields = {
  referral: ['language', 'interpreter', 'questions'],
  contact: keysOf(ContactWishes.shape),
  person: keysOf(SharedPerson.shape).filter((field) => field !== 'needs'),
  need: keysOf(ReferredNeed.shape),
} as const;

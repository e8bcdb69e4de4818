import '../schema/jitless.ts';
import * as z from 'zod/mini';
import type { ContactWishes } from '../document/contact-wishes.ts';
import { Receiver } from '../document/receiver.ts';
import { Referral, type ReferralDraft } from '../document/referral.ts';
import type { ReferredNeed } from '../document/referred-need.ts';
import type { SharedPerson } from '../document/shared-person.ts';
import type { Consent } from './consent.ts';
import { sharedFields } from './shared-fields.ts';

/** Why a consent does not hold for a draft at a moment. */
export type ConsentProblem = 'withdrawn' | 'expired' | 'not_yet_given' | 'other_receiver';

export type Consented =
  | { referral: Referral; problem?: undefined }
  | { referral?: undefined; problem: ConsentProblem };

/**
 * The referral that a person consented to: of what needs consent, only the fields that the consent names. People and
 * needs of whom nothing is left are gone too, so that not even their number tells anything.
 *
 * @throws {z.core.$ZodError} where the draft itself does not fit; its values are not in the message
 */
export function withConsent(draft: ReferralDraft, consent: Consent, now: Date): Consented {
  const problem = problemOf(consent, draft.to, now);
  if (problem) return { problem };
  const { purposes, given, expires, fields } = consent;
  const { schema_version, id, created, from, to, contact, people } = draft;
  const chosen = new Set(fields);
  const wishes = chosenOf<ContactWishes>(contact ?? {}, '/contact', sharedFields.contact, chosen);
  return {
    referral: z.parse(Referral, {
      ...{ schema_version, id, created, from, to },
      ...chosenOf(draft, '', sharedFields.referral, chosen),
      ...(Object.keys(wishes).length > 0 && { contact: wishes }),
      people: people.map((person, at) => chosenPerson(person, `/people/${at}`, chosen)).filter(isLeft),
      consent: { purposes, given, expires },
      events: [],
    }),
  };
}

function problemOf(consent: Consent, to: Receiver, now: Date): ConsentProblem | undefined {
  if (consent.withdrawn !== undefined) return 'withdrawn';
  if (Date.parse(consent.expires) <= now.getTime()) return 'expired';
  if (Date.parse(consent.given) > now.getTime()) return 'not_yet_given';
  const [asked, meant] = [z.parse(Receiver, to), z.parse(Receiver, consent.to)];
  return JSON.stringify(asked) === JSON.stringify(meant) ? undefined : 'other_receiver';
}

function chosenPerson(person: SharedPerson, path: string, chosen: ReadonlySet<string>): SharedPerson {
  const needs = (person.needs ?? []).flatMap((need, which) => {
    const left = chosenOf<ReferredNeed>(need, `${path}/needs/${which}`, sharedFields.need, chosen);
    return left.need === undefined ? [] : [left as ReferredNeed];
  });
  return {
    ...chosenOf<SharedPerson>(person, path, sharedFields.person, chosen),
    ...(needs.length > 0 && { needs }),
  };
}

function chosenOf<T extends object>(
  part: T,
  path: string,
  fields: readonly string[],
  chosen: ReadonlySet<string>,
): Partial<T> {
  const kept = fields.filter((field) => chosen.has(`${path}/${field}`) && Object.hasOwn(part, field));
  return Object.fromEntries(kept.map((field) => [field, Reflect.get(part, field)])) as Partial<T>;
}

function isLeft(person: SharedPerson): boolean {
  return Object.keys(person).length > 0;
}

import { uuid } from '@newcomer-portal/inventory/testing';
import type { Consent } from '../consent/consent.ts';
import { fieldsOffered } from '../consent/fields-offered.ts';
import { withConsent } from '../consent/with-consent.ts';
import type { Receiver } from '../document/receiver.ts';
import type { Referral, ReferralDraft } from '../document/referral.ts';
import type { ReferralEvent } from '../document/referral-event.ts';

/** The moment at which tests of referrals happen. */
export const now = new Date('2026-11-22T15:00:00Z');

/** An agency that referrals go to. */
export function aReceiver(given: Partial<Receiver> = {}): Receiver {
  return { name: 'Riverside Newcomer Centre', organization_id: uuid(1), service_id: uuid(3), ...given };
}

/** A mother and her son, invented, with something in every part of a referral. */
export function aDraft(given: Partial<ReferralDraft> = {}): ReferralDraft {
  return {
    schema_version: '1.0',
    id: uuid(70),
    created: '2026-11-20T15:00:00Z',
    from: { kind: 'agency', name: 'Example Town Public Library', worker: 'Sam Example' },
    to: aReceiver(),
    language: 'ar',
    interpreter: true,
    questions: ['Are you open to people who wait for a decision?'],
    contact: { phone: { number: '705-555-0142', safe: false, when: 'weekdays before three' } },
    people: [
      {
        name: 'Maryam Invented',
        relation: 'self',
        status: 'refugee_claimant',
        languages: ['ar', 'en'],
        needs: [{ need: 'settlement-help', reasons: [{ question: 'arrived', chosen: ['this-month'] }] }],
      },
      { name: 'Yusuf Invented', relation: 'child', age: 7, needs: [{ need: 'school' }] },
    ],
    ...given,
  };
}

/** A consent to everything that a draft offers. */
export function aConsent(draft: ReferralDraft, given: Partial<Consent> = {}): Consent {
  return {
    purposes: ['arrange_service', 'answer_sender'],
    to: draft.to,
    fields: fieldsOffered(draft).map(({ path }) => path),
    shown_in: 'ar',
    given: '2026-11-20T15:00:00Z',
    expires: '2027-05-20T15:00:00Z',
    ...given,
  };
}

/** `aDraft` with consent to all of it. */
export function aReferral(given: Partial<Referral> = {}): Referral {
  const draft = aDraft();
  const { referral } = withConsent(draft, aConsent(draft), now);
  if (!referral) throw new Error('the builders disagree');
  return { ...referral, ...given };
}

/** An event by the receiver, one hour after `now`. */
export function anEvent<E extends Partial<ReferralEvent>>(given: E) {
  return { id: uuid(80), at: '2026-11-22T16:00:00Z', by: 'receiver', ...given } as const;
}

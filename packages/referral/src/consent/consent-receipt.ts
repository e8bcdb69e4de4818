import type { Receiver } from '../document/receiver.ts';
import type { Referral } from '../document/referral.ts';
import type { Consent, Purpose } from './consent.ts';

/** What a person keeps of their consent: enough to ask for it back, and nothing of what was shared. */
export interface ConsentReceipt {
  referral_id: string;
  to: Receiver;
  /** Names of the fields that were shared, each with how often: three names, one phone number. */
  fields: Readonly<Record<string, number>>;
  purposes: readonly Purpose[];
  shown_in: string;
  given: string;
  expires: string;
  withdrawn?: string;
}

/** The receipt of a consent, for the referral that was made with it. */
export function consentReceipt(consent: Consent, { id }: Pick<Referral, 'id'>): ConsentReceipt {
  const { to, purposes, shown_in, given, expires, withdrawn } = consent;
  const fields: Record<string, number> = {};
  for (const path of consent.fields) {
    const field = path.slice(path.lastIndexOf('/') + 1);
    fields[field] = (fields[field] ?? 0) + 1;
  }
  return { referral_id: id, to, fields, purposes, shown_in, given, expires, ...(withdrawn && { withdrawn }) };
}

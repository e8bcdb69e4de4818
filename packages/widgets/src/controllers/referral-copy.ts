import { type ConsentReceipt, type Referral, readReferral } from '@newcomer-portal/referral/hand-off';
import type { KeyPair } from '@newcomer-portal/referral/sealed';

/** What a sender keeps: what was handed off, to whom it was consented, and the key that opens the answer. */
export interface ReferralCopy {
  referral: Referral;
  receipt: ConsentReceipt;
  key: KeyPair;
}

const KIND = 'newcomer-referral-copy/1';

/** The copy as the text of a file. It holds all that was shared: it is the person's, and stays with them. */
export function writeCopy(copy: ReferralCopy): string {
  return JSON.stringify({ kind: KIND, ...copy }, undefined, 2);
}

/** Reads a file that anybody may have chosen; undefined where it is no such copy. */
export function readCopy(text: string): Pick<ReferralCopy, 'referral' | 'key'> | undefined {
  try {
    const { kind, referral, key } = JSON.parse(text);
    const read = readReferral(JSON.stringify(referral));
    const isKey = typeof key?.identity === 'string' && typeof key.recipient === 'string';
    return kind === KIND && read.referral && isKey ? { referral: read.referral, key } : undefined;
  } catch {
    return undefined;
  }
}

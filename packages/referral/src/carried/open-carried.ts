import type { ReadReferral } from '../document/read-referral.ts';
import { fromBase64url } from '../envelope/base64url.ts';
import { openedReferral } from '../envelope/opened-referral.ts';
import { foldPassphrase } from '../lock/fold-passphrase.ts';
import { envelopeOf } from './envelope-of.ts';

export interface CarriedOptions {
  /** Against which the expiry is held. */
  now: Date;
  passphrase?: string;
}

/**
 * Opens a carried referral from a link, a scanned code, or all the parts of one in any order. Never throws: whatever
 * is wrong comes back as a problem.
 */
export async function openCarried(
  texts: string | readonly string[],
  { now, passphrase }: CarriedOptions,
): Promise<ReadReferral> {
  const { envelope, problem } = envelopeOf(texts);
  if (problem) return { problem };
  if (envelope.content !== 'referral') return { problem: { code: 'not_ours' } };
  if (envelope.seal === 'k') return { problem: { code: 'needs_key' } };
  const bytes = fromBase64url(envelope.payload);
  if (envelope.seal === 'o') return openedReferral(bytes, now);
  if (bytes === undefined) return { problem: { code: 'altered' } };
  if (passphrase === undefined) return { problem: { code: 'needs_passphrase' } };
  const { decrypt } = await import('../lock/index.ts');
  const opened = await decrypt(bytes, { passphrase: foldPassphrase(passphrase) });
  if (opened.problem)
    return { problem: { code: opened.problem === 'no_match' ? 'wrong_passphrase' : 'altered' } };
  return openedReferral(opened.bytes, now);
}

import { envelopeOf } from '../carried/envelope-of.ts';
import type { Referral } from '../document/referral.ts';
import type { ReferralProblem } from '../document/referral-problem.ts';
import { openedReferral } from '../envelope/opened-referral.ts';
import type { AgencyKey } from './agency-key.ts';
import { openWithKeys } from './open-with-keys.ts';

export type OpenedSealed =
  | {
      referral: Referral;
      /** The retired key that the sender still used: their copy of the listing is old. */
      old_key?: AgencyKey;
      problem?: undefined;
    }
  | { referral?: undefined; problem: ReferralProblem };

/**
 * Opens a referral that was sealed for an agency, with whichever of its keys fits. Never throws.
 *
 * @param now against which the expiry is held
 */
export async function openSealed(
  texts: string | readonly string[],
  keys: readonly AgencyKey[],
  now: Date,
): Promise<OpenedSealed> {
  const { envelope, problem } = envelopeOf(texts);
  if (problem) return { problem };
  if (envelope.content !== 'referral') return { problem: { code: 'not_ours' } };
  const opened = await openWithKeys(envelope, keys);
  if (opened.problem) return { problem: opened.problem };
  const read = openedReferral(opened.bytes, now);
  if (read.problem) return read;
  return { referral: read.referral, ...(opened.key.retired && { old_key: opened.key }) };
}

import type { ReferralProblem } from '../document/referral-problem.ts';
import { fromBase64url } from '../envelope/base64url.ts';
import type { Envelope } from '../envelope/envelope.ts';
import { decrypt } from '../lock/index.ts';
import type { KeyPair } from '../lock/make-key-pair.ts';

export type OpenedWithKey<K extends KeyPair> =
  | { bytes: Uint8Array; key: K; problem?: undefined }
  | { bytes?: undefined; problem: ReferralProblem };

/** Tries each key on an envelope, and says which one opened it. */
export async function openWithKeys<K extends KeyPair>(
  { seal, payload }: Envelope,
  keys: readonly K[],
): Promise<OpenedWithKey<K>> {
  const sealed = fromBase64url(payload);
  if (seal !== 'k') return { problem: { code: 'not_ours' } };
  if (!sealed) return { problem: { code: 'altered' } };
  for (const key of keys) {
    const { bytes, problem } = await decrypt(sealed, key);
    if (bytes) return { bytes, key };
    if (problem === 'damaged') return { problem: { code: 'altered' } };
  }
  return { problem: { code: 'not_for_this_key' } };
}

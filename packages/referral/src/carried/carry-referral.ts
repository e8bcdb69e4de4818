import type { Referral } from '../document/referral.ts';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { foldPassphrase } from '../lock/fold-passphrase.ts';

/** A guess costs a phone about two seconds; the owner waits once as long. */
const SLOWNESS = { scryptLogN: 16 };

/**
 * A referral as the text of a URL's fragment (without `#`), so that no server ever sees it. Whoever holds it can read
 * it, like any letter.
 */
export function carryReferral(referral: Referral): string {
  const payload = toBase64url(pack(JSON.stringify(referral)));
  return writeEnvelope({ content: 'referral', seal: 'o', payload });
}

/** The same, to be read only with the passphrase. It is as safe as the passphrase is hard to guess. */
export async function carryLocked(referral: Referral, passphrase: string): Promise<string> {
  const { encryptWithPassphrase } = await import('../lock/index.ts');
  const bytes = await encryptWithPassphrase(
    foldPassphrase(passphrase),
    pack(JSON.stringify(referral)),
    SLOWNESS,
  );
  return writeEnvelope({ content: 'referral', seal: 'p', payload: toBase64url(bytes) });
}

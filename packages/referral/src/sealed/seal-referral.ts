import type { Referral } from '../document/referral.ts';
import { toBase64url } from '../envelope/base64url.ts';
import { writeEnvelope } from '../envelope/envelope.ts';
import { pack } from '../envelope/packed.ts';
import { encryptTo } from '../lock/index.ts';

/**
 * A referral that only its receiver can read, as the text of a URL's fragment. It may travel by mail. Nothing in it
 * says whom it is for.
 *
 * @param recipients the `referral_key` of the receiver's listing, and more where several may read it
 * @throws {Error} where a recipient is no key
 */
export async function sealReferral(referral: Referral, recipients: readonly string[]): Promise<string> {
  const bytes = await encryptTo(recipients, pack(JSON.stringify(referral)));
  return writeEnvelope({ content: 'referral', seal: 'k', payload: toBase64url(bytes) });
}

import { type ReadReferral, readReferral } from '../document/read-referral.ts';
import { unpack } from './packed.ts';

/**
 * The referral in the bytes of an envelope, when its consent still holds.
 *
 * @param now against which the expiry is held
 */
export function openedReferral(bytes: Uint8Array | undefined, now: Date): ReadReferral {
  const json = bytes && unpack(bytes);
  if (json === undefined) return { problem: { code: 'altered' } };
  const read = readReferral(json);
  const expires = read.referral?.consent.expires;
  if (expires !== undefined && Date.parse(expires) <= now.getTime())
    return { problem: { code: 'expired', values: { expires } } };
  return read;
}

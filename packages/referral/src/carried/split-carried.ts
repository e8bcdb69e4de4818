import { textHash } from '@newcomer-portal/inventory';
import { readEnvelope, writeEnvelope } from '../envelope/envelope.ts';

/** More codes than this nobody scans. */
export const MOST_PARTS = 16;

/**
 * A carried referral in parts for as many QR codes. Each says which one it is and to which referral it belongs.
 *
 * @throws {RangeError} for a number of parts below 2 or above 16, or a text that is no whole carried referral
 */
export function splitCarried(text: string, parts: number): readonly string[] {
  const { envelope } = readEnvelope(text);
  if (!envelope || envelope.seal === 's')
    throw new RangeError('Only a whole carried referral can be split: make one with carryReferral');
  if (!Number.isInteger(parts) || parts < 2 || parts > MOST_PARTS)
    throw new RangeError(`A referral is split into 2 to ${MOST_PARTS} parts, not ${parts}`);
  const { content, seal, payload } = envelope;
  const whole = `${seal}${payload}`;
  const set = textHash(whole);
  const length = Math.ceil(whole.length / parts);
  return Array.from({ length: parts }, (_, at) =>
    writeEnvelope({
      content,
      seal: 's',
      payload: `${at + 1}-${parts}-${set}-${whole.slice(at * length, (at + 1) * length)}`,
    }),
  );
}

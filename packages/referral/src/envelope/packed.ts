import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { dictionary } from './dictionary.ts';

/** The longest JSON that is unpacked, in bytes: a family of twenty with all their needs is a tenth of it. */
export const LARGEST_DOCUMENT = 1_000_000;

/** JSON text as few bytes: raw DEFLATE (RFC 1951) with the format's dictionary. */
export function pack(json: string): Uint8Array {
  return deflateSync(strToU8(json), { level: 9, dictionary });
}

/** The JSON text of packed bytes; undefined where they are none, or unpack to more than a referral can be. */
export function unpack(bytes: Uint8Array): string | undefined {
  try {
    const json = inflateSync(bytes, { dictionary, out: new Uint8Array(LARGEST_DOCUMENT + 1) });
    return json.length > LARGEST_DOCUMENT ? undefined : strFromU8(json);
  } catch {
    return undefined;
  }
}

import { Decrypter } from 'age-encryption';

/** A passphrase, or the secret part of a key (`AGE-SECRET-KEY-1…`). */
export type Opener = { passphrase: string } | { identity: string };

export type Decrypted =
  | { bytes: Uint8Array; problem?: undefined }
  /** `no_match`: whole, but locked for somebody else. `damaged`: no age file, or changed after it was made. */
  | { bytes?: undefined; problem: 'no_match' | 'damaged' };

/** The slowest key derivation that is tried: a stranger's file may not hold a phone for minutes. */
const SLOWEST = 18;
/** What the library says of a file that it understands and has no key for. Its errors have no codes. */
const NO_MATCH = "no identity matched any of the file's recipients";

/** Reads bytes in the age format. Never throws, whatever the bytes or the key are. */
export async function decrypt(bytes: Uint8Array, opener: Opener): Promise<Decrypted> {
  if (workFactor(bytes) > SLOWEST) return { problem: 'damaged' };
  try {
    const decrypter = new Decrypter();
    if ('passphrase' in opener) decrypter.addPassphrase(opener.passphrase);
    else decrypter.addIdentity(opener.identity);
    return { bytes: await decrypter.decrypt(bytes) };
  } catch (cause) {
    const isForOthers = cause instanceof Error && cause.message === NO_MATCH;
    return { problem: isForOthers ? 'no_match' : 'damaged' };
  }
}

/** The header is text: `-> scrypt SALT LOGN`. */
function workFactor(bytes: Uint8Array): number {
  const header = String.fromCharCode(...bytes.subarray(0, 200));
  return Number(/^-> scrypt \S+ (\d+)$/m.exec(header)?.[1] ?? 0);
}

import { type KeyPair, makeKeyPair } from '../lock/make-key-pair.ts';

/** A key of an agency: the public part stands in its listing, the secret part stays on its device. */
export interface AgencyKey extends KeyPair {
  /** An instant. */
  made: string;
  /** The instant at which another key took its place. It still opens what was on its way. */
  retired?: string;
}

/** A first key. */
export async function makeAgencyKey(now: Date): Promise<AgencyKey> {
  return { ...(await makeKeyPair()), made: now.toISOString() };
}

/** A new key before the old ones, which are retired. Put its `recipient` into the listing, and back all of them up. */
export async function rotateKeys(keys: readonly AgencyKey[], now: Date): Promise<readonly AgencyKey[]> {
  const retired = now.toISOString();
  return [await makeAgencyKey(now), ...keys.map((key) => ({ retired, ...key }))];
}

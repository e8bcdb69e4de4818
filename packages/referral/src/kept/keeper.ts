import { toBase64url } from '../envelope/base64url.ts';
import { foldPassphrase } from '../lock/fold-passphrase.ts';
import { encryptWithPassphrase } from '../lock/index.ts';
import { makeKeyPair } from '../lock/make-key-pair.ts';

/** A guess costs a phone about two seconds; the owner waits once as long. */
const SLOWNESS = { scryptLogN: 16 };

/**
 * What it takes to keep answers again and again without the passphrase. Nobody can open them with it: the page may hold
 * it while the person goes on.
 */
export interface Keeper {
  /** The secret part of a key, locked with the passphrase: base64url of the age format. */
  lock: string;
  /** The public part, `age1…`. It stands nowhere beside what it locks. */
  recipient: string;
}

/** A keeper for a passphrase. It is as safe as the passphrase is hard to guess. */
export async function makeKeeper(passphrase: string): Promise<Keeper> {
  const { recipient, identity } = await makeKeyPair();
  const secret = new TextEncoder().encode(identity);
  const lock = toBase64url(await encryptWithPassphrase(foldPassphrase(passphrase), secret, SLOWNESS));
  return { lock, recipient };
}

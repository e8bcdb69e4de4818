import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Two texts that belong together. */
export interface KeyPair {
  /** The public part, `age1…`: whoever has it can encrypt. */
  recipient: string;
  /** The secret part, `AGE-SECRET-KEY-1…`: whoever has it can read. */
  identity: string;
}

/** A new key pair of the age format (X25519). */
export async function makeKeyPair(): Promise<KeyPair> {
  return keyPairOf(await generateX25519Identity());
}

/**
 * The pair that a secret part belongs to.
 *
 * @throws {Error} where the text is no secret part
 */
export async function keyPairOf(identity: string): Promise<KeyPair> {
  return { recipient: await identityToRecipient(identity), identity };
}

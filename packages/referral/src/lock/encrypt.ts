import { Encrypter } from 'age-encryption';

/** How slow a guess is made: 2 to this power. */
export interface Slowness {
  /** 16 takes a phone about two seconds and 64 MB; 18 four times both. */
  scryptLogN: number;
}

/** Bytes that only the holder of one of the keys can read, in the age format. */
export async function encryptTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Bytes that only somebody with the passphrase can read, in the age format. */
export async function encryptWithPassphrase(
  passphrase: string,
  bytes: Uint8Array,
  { scryptLogN }: Slowness,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(scryptLogN);
  return encrypter.encrypt(bytes);
}

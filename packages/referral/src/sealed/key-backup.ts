import { armor } from 'age-encryption';
import { strFromU8, strToU8 } from 'fflate';
import { decrypt, encryptWithPassphrase } from '../lock/index.ts';
import { keyPairOf } from '../lock/make-key-pair.ts';
import type { AgencyKey } from './agency-key.ts';

/** A backup is made seldom, on a desk's computer, and opens everything: a guess costs it about two seconds. */
const SLOWNESS = { scryptLogN: 18 };

export type RestoredKeys =
  | { keys: readonly AgencyKey[]; problem?: undefined }
  | { keys?: undefined; problem: 'not_a_backup' | 'wrong_passphrase' | 'altered' };

/**
 * All keys as a text to keep, locked with a passphrase: an age identity file in an armored age file. The `age` program
 * opens it too, so that an agency never depends on this product to read its mail.
 */
export async function backUpKeys(keys: readonly AgencyKey[], passphrase: string): Promise<string> {
  const lines = keys.flatMap(({ recipient, identity, made, retired }) => [
    `# created: ${made}`,
    ...(retired ? [`# retired: ${retired}`] : []),
    `# public key: ${recipient}`,
    identity,
  ]);
  return armor.encode(await encryptWithPassphrase(passphrase, strToU8(`${lines.join('\n')}\n`), SLOWNESS));
}

/** The keys in a backup. */
export async function restoreKeys(text: string, passphrase: string): Promise<RestoredKeys> {
  const file = unarmored(text);
  if (!file) return { problem: 'not_a_backup' };
  const { bytes, problem } = await decrypt(file, { passphrase });
  if (problem) return { problem: problem === 'no_match' ? 'wrong_passphrase' : 'altered' };
  const keys = await keysIn(strFromU8(bytes));
  return keys.length > 0 ? { keys } : { problem: 'not_a_backup' };
}

function unarmored(text: string): Uint8Array | undefined {
  try {
    return armor.decode(text);
  } catch {
    return undefined;
  }
}

/** In an identity file the comments about a key stand before it. */
async function keysIn(file: string): Promise<AgencyKey[]> {
  const keys: AgencyKey[] = [];
  for (const [part, identity = ''] of file.matchAll(/(?:^#.*\n)*^(AGE-SECRET-KEY-1[A-Z0-9]+)$/gm)) {
    const made = /^# created: (\S+)$/m.exec(part)?.[1] ?? '';
    const retired = /^# retired: (\S+)$/m.exec(part)?.[1];
    keys.push({ ...(await keyPairOf(identity)), made, ...(retired && { retired }) });
  }
  return keys;
}

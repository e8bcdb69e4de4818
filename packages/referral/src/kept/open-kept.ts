import { parseJson } from '@newcomer-portal/inventory';
import { fromBase64url } from '../envelope/base64url.ts';
import type { Decrypted, Opener } from '../lock/decrypt.ts';
import { foldPassphrase } from '../lock/fold-passphrase.ts';
import { decrypt } from '../lock/index.ts';
import { keyPairOf } from '../lock/make-key-pair.ts';
import type { Keeper } from './keeper.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** `broken`: no record of ours, cut, or changed. `newer_version`: made by a later version of this product. */
export type KeptProblem = 'wrong_passphrase' | 'broken' | 'newer_version';

export type OpenedKept =
  | { kept: KeptAnswers; keeper: Keeper; problem?: undefined }
  | { kept?: undefined; problem: KeptProblem };

/** Opens a record that `writeKept` made, and what it takes to keep on. Never throws, whatever the text is. */
export async function openKept(text: string, passphrase: string): Promise<OpenedKept> {
  const [, version = '', lock = '', sealed = ''] = /^v(\d+)\.([\w-]+)\.([\w-]+)$/.exec(text) ?? [];
  if (Number(version) > 1) return { problem: 'newer_version' };
  const opened = await decryptText(lock, { passphrase: foldPassphrase(passphrase) });
  if (opened.problem) return { problem: opened.problem === 'no_match' ? 'wrong_passphrase' : 'broken' };
  const identity = new TextDecoder().decode(opened.bytes);
  const { bytes } = await decryptText(sealed, { identity });
  const read = readKept(bytes);
  if (typeof read === 'string') return { problem: read };
  const { recipient } = await keyPairOf(identity);
  return { kept: read, keeper: { lock, recipient } };
}

async function decryptText(text: string, opener: Opener): Promise<Decrypted> {
  const bytes = fromBase64url(text);
  return bytes ? decrypt(bytes, opener) : { problem: 'damaged' };
}

function readKept(bytes: Uint8Array | undefined): KeptAnswers | KeptProblem {
  const { version, questions, conversation, done }: Partial<Record<string, unknown>> = bytes
    ? Object(parseJson(new TextDecoder().decode(bytes)).value)
    : {};
  if (typeof version === 'number' && version > 1) return 'newer_version';
  const isWhole =
    version === 1 && typeof questions === 'string' && conversation !== undefined && isList(done);
  return isWhole ? { version, questions, conversation, done } : 'broken';
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

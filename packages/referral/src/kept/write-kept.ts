import { toBase64url } from '../envelope/base64url.ts';
import { encryptTo } from '../lock/index.ts';
import type { Keeper } from './keeper.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** Bytes. A family's answers fill a third of it, so that nearly all records are of one length. */
const STEP = 4096;

/**
 * Answers as a text to put away, `v1.LOCK.SEALED`, which only the passphrase opens. Its length tells how many steps of
 * 4,096 bytes they fill, and nothing more.
 */
export async function writeKept({ lock, recipient }: Keeper, kept: KeptAnswers): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(kept));
  // JSON may end in blanks.
  const padded = new Uint8Array(Math.ceil(json.length / STEP) * STEP).fill(0x20);
  padded.set(json);
  return `v1.${lock}.${toBase64url(await encryptTo([recipient], padded))}`;
}

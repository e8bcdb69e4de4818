import { textHash } from '@newcomer-portal/inventory';
import type { ReferralProblem } from '../document/referral-problem.ts';

/** What travels: a referral, or the answer to one. */
export type Content = 'referral' | 'referral-reply';
/** How its bytes lie in the envelope: open, locked with a passphrase, encrypted to a key, or a part of those. */
export type Seal = 'o' | 'p' | 'k' | 's';

export interface Envelope {
  content: Content;
  seal: Seal;
  /** Base64url; of a part, its place before it: `2-3-1a2b3c4d-…`. */
  payload: string;
}

export type OpenedEnvelope =
  | { envelope: Envelope; problem?: undefined }
  | { envelope?: undefined; problem: ReferralProblem };

/** The longest text that is read: more than sixteen of the largest QR codes hold. */
const LONGEST_TEXT = 65_536;

/**
 * The text that goes into a URL's fragment: `referral=v1.o.PAYLOAD.CHECK`. The check tells a text that was damaged on
 * the way from a whole one. It is no proof of who wrote it.
 */
export function writeEnvelope({ content, seal, payload }: Envelope): string {
  return `${content}=v1.${seal}.${payload}.${textHash(`${seal}.${payload}`)}`;
}

/**
 * Reads an envelope from whatever a person has at hand: the whole URL, its fragment, or a mail in which the line was
 * broken.
 */
export function readEnvelope(text: string): OpenedEnvelope {
  if (text.length > LONGEST_TEXT) return refuse('not_ours');
  const found = /(?:^|[#&?])(referral|referral-reply)=v(\d*)([A-Za-z0-9._-]*)/.exec(text.replace(/\s+/g, ''));
  const [, content, version = '', rest = ''] = found ?? [];
  if (content === undefined) return refuse('not_ours');
  if (version === '') return refuse('cut');
  if (Number(version) > 1) return refuse('newer_version');
  return version === '1' ? readSealed(content as Content, rest) : refuse('not_ours');
}

function readSealed(content: Content, rest: string): OpenedEnvelope {
  const [before, seal = '', payload = '', check = ''] = rest.replace(/[._-]+$/, '').split('.');
  if (before !== '' || (seal !== '' && !/^[opks]$/.test(seal))) return refuse('altered');
  if (check.length < 8) return refuse('cut');
  if (check !== textHash(`${seal}.${payload}`)) return refuse('altered');
  return { envelope: { content, seal: seal as Seal, payload } };
}

function refuse(code: ReferralProblem['code']): OpenedEnvelope {
  return { problem: { code } };
}

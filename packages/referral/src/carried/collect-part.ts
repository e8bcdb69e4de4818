import { textHash } from '@newcomer-portal/inventory';
import type { ReferralProblem } from '../document/referral-problem.ts';
import { type Envelope, readEnvelope, type Seal } from '../envelope/envelope.ts';

/** The parts of one carried referral that were scanned so far, by their numbers. */
export interface Parts {
  /** Which referral they belong to. */
  set: string;
  of: number;
  texts: ReadonlyMap<number, string>;
}

export type Collected =
  | { parts: Parts; missing: readonly number[]; whole?: Envelope; problem?: undefined }
  | { parts?: undefined; problem: ReferralProblem };

/**
 * Adds a scanned part to those before it, in any order. When none is missing, `whole` is the envelope they make.
 *
 * @param before the parts so far; left out for the first one
 */
export function collectPart(text: string, before?: Parts): Collected {
  const { envelope, problem } = readEnvelope(text);
  if (problem) return { problem };
  if (before && envelope.seal !== 's') return { problem: { code: 'foreign_part' } };
  const part = /^([1-9]\d?)-([1-9]\d?)-([0-9a-f]{8})-(.*)$/.exec(envelope.payload);
  const [, number = '', of = '', set = '', piece = ''] = part ?? [];
  if (envelope.seal !== 's' || !part || Number(number) > Number(of)) return { problem: { code: 'not_ours' } };
  if (before && (before.set !== set || before.of !== Number(of)))
    return { problem: { code: 'foreign_part' } };
  if (before?.texts.has(Number(number)))
    return { problem: { code: 'duplicate_part', values: { part: Number(number) } } };
  const texts = new Map([...(before?.texts ?? []), [Number(number), piece]]);
  return joined({ set, of: Number(of), texts }, envelope);
}

function joined(parts: Parts, { content }: Envelope): Collected {
  const numbers = Array.from({ length: parts.of }, (_, at) => at + 1);
  const missing = numbers.filter((number) => !parts.texts.has(number));
  if (missing.length > 0) return { parts, missing };
  const whole = numbers.map((number) => parts.texts.get(number)).join('');
  if (textHash(whole) !== parts.set || !/^[opk]/.test(whole)) return { problem: { code: 'altered' } };
  return { parts, missing, whole: { content, seal: whole.slice(0, 1) as Seal, payload: whole.slice(1) } };
}

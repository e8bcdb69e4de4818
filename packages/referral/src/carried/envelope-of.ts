import { type OpenedEnvelope, readEnvelope } from '../envelope/envelope.ts';
import { collectPart, type Parts } from './collect-part.ts';

/** The envelope in a text, or in the texts of all its parts. A part that was scanned twice does no harm here. */
export function envelopeOf(texts: string | readonly string[]): OpenedEnvelope {
  const list = typeof texts === 'string' ? [texts] : texts;
  const [first = ''] = list;
  const alone = readEnvelope(first);
  if (alone.problem || (alone.envelope.seal !== 's' && list.length === 1)) return alone;
  let parts: Parts | undefined;
  let missing: readonly number[] = [];
  for (const text of list) {
    const collected = collectPart(text, parts);
    if (collected.problem?.code === 'duplicate_part') continue;
    if (collected.problem) return { problem: collected.problem };
    if (collected.whole) return { envelope: collected.whole };
    ({ parts, missing } = collected);
  }
  return { problem: { code: 'missing_parts', values: { missing: missing.join(' '), of: parts?.of ?? 0 } } };
}

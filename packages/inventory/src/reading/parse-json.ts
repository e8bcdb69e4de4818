import type { Problem } from './problem.ts';

/** The longest text that is read: 30 million characters, ten times the inventory of a large province. */
export const LONGEST_TEXT = 30_000_000;
/** The deepest nesting that is read. An inventory needs 10; thousands overflow a parser's stack. */
export const DEEPEST_NESTING = 64;

export type ParsedJson = { value: unknown; problem?: undefined } | { value?: undefined; problem: Problem };

/** Parses JSON that a stranger may have written: length and depth are checked before the parser sees it. */
export function parseJson(text: string): ParsedJson {
  if (text.length > LONGEST_TEXT)
    return refuse('too_large', { characters: text.length, limit: LONGEST_TEXT });
  if (nestsDeeperThan(text, DEEPEST_NESTING)) return refuse('too_deep', { limit: DEEPEST_NESTING });
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return refuse('not_json', {
      starts: text.slice(0, 40),
      reason: cause instanceof Error ? cause.message : '',
    });
  }
}

function refuse(code: Problem['code'], values: Problem['values']): ParsedJson {
  return { problem: { code, path: [], outcome: 'refused', values } };
}

function nestsDeeperThan(text: string, limit: number): boolean {
  const marks = /["[\]{}]/g;
  let depth = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = endOfString(text, found.index);
    else depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > limit) return true;
  }
  return false;
}

// Not one pattern for a whole string: a long string would overflow the pattern's stack.
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * The words of a text, in lower case and otherwise as written. Text in a script without spaces becomes overlapping
 * pairs of characters ("图书馆" → "图书", "书馆"), so that a part of a name finds it.
 */
export function splitWords(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return UNSPACED.test(text) ? words.flatMap(pairsOf) : words;
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (!UNSPACED.test(word) || characters.length < 3) return [word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

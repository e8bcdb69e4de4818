/** Characters that nobody sees and that turn the words around them about. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Typed words without blanks around them and without characters that nobody sees; lines stay lines. */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''))
    .normalize('NFC')
    .trim();
}

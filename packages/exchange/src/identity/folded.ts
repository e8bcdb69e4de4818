/** A text for comparing: one writing of accents, one blank between words, no capitals, nothing around it. */
export function folded(text: string): string {
  return tidied(text).toLowerCase();
}

/** A text for showing, without the blanks that lists carry around and inside names. */
export function tidied(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

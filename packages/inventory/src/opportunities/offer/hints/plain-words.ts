/**
 * A text in lower case, without accents, with straight apostrophes and blanks: each character stands where it stood,
 * so that what is found in the one can be shown from the other.
 *
 * @param text in NFC
 */
export function plainWords(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, plainCharacter)
    .replace(/\s/g, ' ')
    .toLowerCase();
}

function plainCharacter(character: string): string {
  if ('’‘`´'.includes(character)) return "'";
  if ('‐‑–'.includes(character)) return '-';
  const base = character.normalize('NFD').charAt(0);
  return character.length === 1 && /\p{ASCII}/u.test(base) ? base : ' '.repeat(character.length);
}

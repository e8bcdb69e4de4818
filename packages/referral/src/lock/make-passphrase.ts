/** About 40 bits: at a fifth of a second a guess, centuries for one computer. */
const DIGITS = 12;

/**
 * A passphrase made by chance, `4821 9034 7715`. Digits, because a person types them in any language, reads them out on
 * the phone, and never thinks of a birthday.
 */
export function makePassphrase(): string {
  const random = new Uint8Array(64);
  const digits: number[] = [];
  while (digits.length < DIGITS) {
    crypto.getRandomValues(random);
    // From 250 on the last digits would come a little more seldom.
    for (const byte of random) if (byte < 250) digits.push(byte % 10);
  }
  return digits
    .slice(0, DIGITS)
    .join('')
    .replace(/(\d{4})(?=\d)/g, '$1 ');
}

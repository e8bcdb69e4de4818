/**
 * A passphrase as the cryptography takes it. A phone puts a capital first, an Arabic keyboard types ٤ for 4, and
 * somebody leaves the blanks out: none of these is another passphrase.
 */
export function foldPassphrase(typed: string): string {
  const plain = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return plain.replace(/\p{Nd}/gu, (digit) => String(worthOf(digit)));
}

/** Unicode keeps the ten digits of a script together, in order; a row of digits may hold several tens. */
function worthOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

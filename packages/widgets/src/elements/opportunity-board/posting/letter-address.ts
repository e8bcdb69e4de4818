import type { StarterLetter } from './starter-letter.ts';

/** A `mailto:` address that opens the person's own mail program with the letter in it (RFC 6068). */
export function letterAddress(email: string, { subject, body }: StarterLetter): string {
  const to = encodeURIComponent(email).replace('%40', '@');
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** Some mail programs of Windows take no address that is longer. */
const LONGEST = 2000;

/**
 * An address that opens the mail program with an e-mail in it.
 *
 * @param text lines with `\n` between them
 * @returns undefined where it would be cut on the way
 */
export function offerMail(email: string, subject: string, text: string): string | undefined {
  const part = (words: string) => encodeURIComponent(words.toWellFormed().replaceAll('\n', '\r\n'));
  const address = `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${part(subject)}&body=${part(text)}`;
  return address.length > LONGEST ? undefined : address;
}

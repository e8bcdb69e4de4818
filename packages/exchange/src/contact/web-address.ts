/**
 * The first web address in a cell of a list. People write "www.example.org", or two addresses and a remark.
 *
 * @returns undefined where there is none that a browser would open
 */
export function readWebAddress(text: string): string | undefined {
  const first = text.trim().split(/\s+/)[0] ?? '';
  const url = /^www\./i.test(first) ? `http://${first}` : first;
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(url) && URL.canParse(url) ? url : undefined;
}

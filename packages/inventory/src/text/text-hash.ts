/**
 * A short fingerprint of a text (FNV-1a, 32 bits, eight hexadecimal digits). A translation keeps the fingerprint
 * of what it translated, so that it can be told when the source has changed since. It proves nothing about who
 * wrote either.
 */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

import { createHash } from 'node:crypto';

/** The hash of a file's bytes as a page's `integrity` attribute takes it. */
export function integrity(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

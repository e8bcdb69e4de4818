const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of a file of which nobody knows the encoding: what its byte order mark says; UTF-16 where every other byte
 * is zero, as the federal job bank writes it; else UTF-8, and Windows-1252 where it is not that. The mark is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (UTF8_MARK.every((byte, index) => bytes[index] === byte)) return decode(bytes, 'utf-8');
  const [even, odd] = zerosIn(bytes.subarray(0, 1000));
  if (odd > 0.3 && even < 0.1) return decode(bytes, 'utf-16le');
  if (even > 0.3 && odd < 0.1) return decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The share of zeros among the bytes at even and at odd places. */
function zerosIn(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) counts[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [counts[0] / half, counts[1] / half];
}

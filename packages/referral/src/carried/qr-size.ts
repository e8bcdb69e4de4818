/** The QR code that a text needs. */
export interface QrSize {
  /** Characters, which are bytes: the whole URL is ASCII. */
  characters: number;
  /** 1 to 40; a code of version `v` has `17 + 4v` squares on a side. */
  version: number;
  /** M survives 15 % of damage, L 7 %. */
  level: 'M' | 'L';
}

// Bytes of data and header that each version holds (ISO/IEC 18004, table 7).
const L = [
  19, 34, 55, 80, 108, 136, 156, 194, 232, 274, 324, 370, 428, 461, 523, 589, 647, 721, 795, 861, 932, 1006,
  1094, 1174, 1276, 1370, 1468, 1531, 1631, 1735, 1843, 1955, 2071, 2191, 2306, 2434, 2566, 2702, 2812, 2956,
];
const M = [
  16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782,
  860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334,
];

/** What a cheap phone still reads from a sheet of paper: 117 squares on a side. */
const LARGEST_VERSION = 25;

/**
 * The smallest QR code, in byte mode, that holds a text: with the stronger correction where that stays readable, else
 * with the weaker one. Undefined where no code up to `largest` holds it: share less, or split it.
 *
 * @param text the whole URL as it will be scanned
 * @param largest the largest version that the paper and the phones allow
 */
export function qrSize(text: string, largest = LARGEST_VERSION): QrSize | undefined {
  const characters = text.length;
  const strong = versionFor(characters, M);
  if (strong <= largest) return { characters, version: strong, level: 'M' };
  const weak = versionFor(characters, L);
  return weak <= largest ? { characters, version: weak, level: 'L' } : undefined;
}

function versionFor(characters: number, capacities: readonly number[]): number {
  const at = capacities.findIndex((bytes, index) => characters <= bytes - headerBytes(index + 1));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** Four bits say that bytes follow, and 8 or 16 how many. */
function headerBytes(version: number): number {
  return version < 10 ? 2 : 3;
}

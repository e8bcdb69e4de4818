import type { Point } from '../location/point-of.ts';
import type { Places } from './places.ts';

/** Where a postal code is, or why that cannot be said. */
export type FoundPlace =
  | ({ code: string; problem?: undefined } & Point)
  /** What was typed is no postal code or beginning of one. */
  | { problem: 'not_a_postal_code' }
  /** It looks like a postal code, but the table does not have it. */
  | { problem: 'unknown_place'; code: string };

/** Three characters, and whatever follows of the other three. */
const POSTAL_CODE = /^([A-Z][0-9OIL][A-Z])([0-9OIL]([A-Z][0-9OIL]?)?)?$/;

/**
 * Looks up what a person typed as a postal code: "m1l", "M1L 2K3", "M1L-2K3". Letters that look like a digit are
 * taken for one where only a digit can stand. Of the code only the first three characters (FSA) are kept, which
 * name a neighbourhood and not a home.
 */
export function findPlace({ centres }: Places, typed: string): FoundPlace {
  const tidy = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-‐-―]/g, '');
  const fsa = POSTAL_CODE.exec(tidy)?.[1];
  if (!fsa) return { problem: 'not_a_postal_code' };
  const code = `${fsa.charAt(0)}${asDigit(fsa.charAt(1))}${fsa.charAt(2)}`;
  const centre = centres.get(code);
  return centre ? { code, ...centre } : { problem: 'unknown_place', code };
}

function asDigit(character: string): string {
  return character.replace('O', '0').replace(/[IL]/, '1');
}

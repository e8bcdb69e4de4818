import type { Wording } from '../records/wording.ts';

/** One place on the federal list of newcomer services: its facts, as the list writes them but for stray blanks. */
export interface FederalPlace {
  /** Its position on the list, the first is 1: the list gives its places no key of their own. */
  row: number;
  name: Wording;
  address: string;
  city: string;
  postal: string;
  website: string;
  telephone: string;
  /** Degrees north and east, five decimals. */
  latitude: number;
  longitude: number;
  /** The columns that say yes. */
  flags: ReadonlySet<string>;
}

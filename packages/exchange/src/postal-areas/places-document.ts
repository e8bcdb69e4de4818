import { parse } from 'csv-parse/sync';
import { roundDegrees } from '../geography/round-degrees.ts';
import { textAt } from '../reading/text-at.ts';

/** The centres of postal areas, so that a device can find "M1L" without asking anybody. See `readPlaces`. */
export interface PlacesDocument {
  format: 'newcomer-places/1';
  source: typeof source;
  /** By forward sortation area: degrees north, degrees east. */
  places: Record<string, [number, number]>;
}

const source = {
  name: 'Centres of the forward sortation areas of Canada',
  publisher: 'Joaquin Briceno',
  licence: 'MIT, copyright (c) 2017 Joaquin Briceno',
};

/** Ontario's postal codes start with these. */
export const ONTARIO = 'KLMNP';

/**
 * Reads a table of forward sortation areas (CSV: `fsa`, `latitude`, `longitude`) and keeps those of one region.
 * A row that is not a code with coordinates in Canada is left out: the table places H0H at the North Pole.
 *
 * @param firstLetters of the codes to keep
 */
export function placesDocument(table: string, firstLetters: string): PlacesDocument {
  const rows: unknown[] = parse(table, { columns: true, bom: true, skip_empty_lines: true });
  const places = rows.flatMap((row): [string, [number, number]][] => {
    const code = textAt(row, 'fsa').trim().toUpperCase();
    const latitude = Number(textAt(row, 'latitude') || Number.NaN);
    const longitude = Number(textAt(row, 'longitude') || Number.NaN);
    const wanted = /^[A-Z]\d[A-Z]$/.test(code) && firstLetters.includes(code.charAt(0));
    const inCanada = latitude > 41 && latitude < 84 && longitude > -142 && longitude < -52;
    return wanted && inCanada ? [[code, [roundDegrees(latitude, 4), roundDegrees(longitude, 4)]]] : [];
  });
  places.sort(([a], [b]) => (a < b ? -1 : 1));
  return { format: 'newcomer-places/1', source, places: Object.fromEntries(places) };
}

import { roundDegrees } from '../geography/round-degrees.ts';
import { tidied } from '../identity/folded.ts';
import { textAt } from '../reading/text-at.ts';
import type { ImportNote } from '../report/import-note.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';
import { federalFlags } from './flags.ts';

/**
 * Reads the federal list: JSON, an array of places. Free text (notes) and pictures are left behind, only facts come
 * along. A place without coordinates is noted and left out.
 *
 * @throws {Error} for a document that is not such a list
 */
export function readFederalList(document: unknown, notes: ImportNote[]): FederalPlace[] {
  if (!Array.isArray(document))
    throw new Error(
      'The federal list is not an array of places: give the file as the department publishes it',
    );
  return document.flatMap((entry: unknown, index) => {
    const place = readPlace(entry, index + 1);
    if (Number.isFinite(place.latitude) && Number.isFinite(place.longitude)) return [place];
    notes.push({
      code: 'no_point',
      source_id: federalSource.id,
      key: String(place.row),
      found: place.name.en,
    });
    return [];
  });
}

function readPlace(entry: unknown, row: number): FederalPlace {
  const english = (field: string) => tidied(textAt(entry, field, 'en'));
  const said = (flag: string) => tidied(textAt(entry, 'Services', flag)).toLowerCase();
  const name = english('Type');
  return {
    row,
    name: { en: name, fr: tidied(textAt(entry, 'Type', 'fr')) || name },
    address: english('Address'),
    city: english('City'),
    postal: english('Postal'),
    website: english('Website'),
    telephone: english('Telephone'),
    latitude: degrees(textAt(entry, 'Coordinates', 'Latitude')),
    longitude: degrees(textAt(entry, 'Coordinates', 'Longitude')),
    flags: new Set(federalFlags.map(({ flag }) => flag).filter((flag) => said(flag) === 'yes')),
  };
}

/** The list writes coordinates as text; an empty one would read as 0, a place in the Gulf of Guinea. */
function degrees(text: string): number {
  return text.trim() === '' ? Number.NaN : roundDegrees(Number(text), 5);
}

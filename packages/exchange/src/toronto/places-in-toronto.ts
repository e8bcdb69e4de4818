import type { FederalPlace } from '../federal-list/federal-place.ts';
import { federalSource } from '../federal-list/federal-source.ts';
import { shapeContains } from '../geography/shape-contains.ts';
import { folded } from '../identity/folded.ts';
import type { ImportNote } from '../report/import-note.ts';
import type { Neighbourhood } from './neighbourhoods.ts';

/** The cities that were joined into Toronto in 1998: people still write them in addresses. */
const TORONTO_NAMES = new Set(['toronto', 'scarborough', 'north york', 'etobicoke', 'york', 'east york']);

/**
 * The places whose point lies in one of the neighbourhoods, whatever city they write: the point is where a person
 * will stand. One that writes another city gets Toronto's name, and a note.
 */
export function placesInToronto(
  places: readonly FederalPlace[],
  neighbourhoods: readonly Neighbourhood[],
  notes: ImportNote[],
): FederalPlace[] {
  const inside = places.filter(({ longitude, latitude }) =>
    neighbourhoods.some(({ geometry }) => shapeContains(geometry, [longitude, latitude])),
  );
  return inside.map((place) => {
    if (TORONTO_NAMES.has(folded(place.city))) return place;
    notes.push({
      code: 'city_differs',
      source_id: federalSource.id,
      key: String(place.row),
      found: place.city,
    });
    return { ...place, city: 'Toronto' };
  });
}

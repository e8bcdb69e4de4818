import { folded } from '../identity/folded.ts';
import type { ImportNote } from '../report/import-note.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';

/** What tells one place of the list from another, for as long as it keeps its name and address. */
export function placeKey({ name, address, city }: FederalPlace): string {
  return [name.en, address, city].map(folded).join('|');
}

/** Makes one place of those with the same name, address and city: the first, with every service that either has. */
export function foldRepeats(places: readonly FederalPlace[], notes: ImportNote[]): FederalPlace[] {
  const kept = new Map<string, FederalPlace>();
  for (const place of places) {
    const key = placeKey(place);
    const earlier = kept.get(key);
    kept.set(key, earlier ? { ...earlier, flags: earlier.flags.union(place.flags) } : place);
    if (earlier) {
      const found = `${place.name.en}, ${place.address}: also row ${earlier.row}`;
      notes.push({
        code: 'same_name_and_address',
        source_id: federalSource.id,
        key: String(place.row),
        found,
      });
    }
  }
  return [...kept.values()];
}

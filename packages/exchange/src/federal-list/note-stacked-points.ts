import type { ImportNote } from '../report/import-note.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';

/** Notes each point that several places share. They stay: a building can hold six agencies. */
export function noteStackedPoints(places: readonly FederalPlace[], notes: ImportNote[]): void {
  const byPoint = Map.groupBy(places, ({ latitude, longitude }) => `${latitude}, ${longitude}`);
  for (const [point, stacked] of byPoint) {
    if (stacked.length === 1) continue;
    const key = stacked.map(({ row }) => row).join(', ');
    notes.push({
      code: 'stacked_points',
      source_id: federalSource.id,
      key,
      found: `${stacked.length} places at ${point}`,
    });
  }
}

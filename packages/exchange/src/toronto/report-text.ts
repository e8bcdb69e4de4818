import type { TorontoReport } from './toronto-report.ts';

/** The report as lines for a person: the counts, how often each thing happened, then every note. */
export function reportText({ federalPlaces, libraryBranches, notes }: TorontoReport): string {
  const { read, withoutPoint, folded, outside, imported } = federalPlaces;
  const byCode = Map.groupBy(notes, ({ code }) => code);
  return [
    `federal list: ${read} places = ${imported} in Toronto + ${outside} elsewhere + ${folded} listed twice + ${withoutPoint} without a point`,
    `libraries: ${libraryBranches.read} records = ${libraryBranches.imported} branches + ${libraryBranches.withoutPlace} without a place`,
    ...[...byCode].map(([code, same]) => `${code}: ${same.length}`),
    '',
    ...notes.map(
      ({ code, source_id, key, found }) => `${code} ${source_id} ${key}: ${JSON.stringify(found)}`,
    ),
  ].join('\n');
}

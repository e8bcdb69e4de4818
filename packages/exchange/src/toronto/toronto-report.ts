import type { ImportNote } from '../report/import-note.ts';

/** What an import did: counts that add up, and a note for everything that was mended, left empty or left out. */
export interface TorontoReport {
  /** read = withoutPoint + folded + outside + imported */
  federalPlaces: { read: number; withoutPoint: number; folded: number; outside: number; imported: number };
  /** read = withoutPlace + imported */
  libraryBranches: { read: number; withoutPlace: number; imported: number };
  notes: readonly ImportNote[];
}

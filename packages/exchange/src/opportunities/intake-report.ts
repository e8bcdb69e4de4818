import type { RefusalCode } from './candidate.ts';

/** What became of one row. */
export type RowOutcome =
  | {
      row: number;
      outcome: 'kept' /** Parts that did not fit and were left out. */;
      left_out?: readonly string[];
    }
  /** The same posting stands in another row. */
  | { row: number; outcome: 'folded'; into: number }
  | { row: number; outcome: 'expired'; code: 'expired' | 'filled' | 'withdrawn' }
  | { row: number; outcome: 'refused'; code: RefusalCode; found: string };

/** What an import did with every row. `read` is the sum of the other counts. */
export interface IntakeReport {
  read: number;
  kept: number;
  folded: number;
  expired: number;
  refused: number;
  rows: readonly RowOutcome[];
}

export function countsOf(rows: readonly RowOutcome[]): Omit<IntakeReport, 'rows'> {
  const counts = { read: rows.length, kept: 0, folded: 0, expired: 0, refused: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** A posting on its way in: what could be made of one row, or why nothing could. */
export type Candidate =
  | { row: number; draft: Draft; withdrawn?: boolean; refused?: undefined }
  | { row: number; refused: RefusalCode; found: string; draft?: undefined };

/** An opportunity that no schema has seen yet. */
export type Draft = Readonly<Record<string, unknown>> & { id: string };

export type RefusalCode =
  /** More or fewer cells than the head has, or several cells that hold what belongs into others. */
  | 'columns_shifted'
  /** A record that is no posting. */
  | 'not_a_posting'
  /** What every opportunity must have is not there, or not readable. */
  | 'does_not_fit';

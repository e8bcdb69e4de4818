import type { HelpLine } from '@newcomer-portal/inventory';
import type { Candidate } from './candidate.ts';

/** Where to go or call for a need. */
export type Door =
  /** A service that meets it. */
  | { kind: 'service'; candidate: Candidate }
  /** A general newcomer agency, which knows who else may. */
  | { kind: 'agency'; candidate: Candidate }
  /** A help line. */
  | { kind: 'line'; line: HelpLine };

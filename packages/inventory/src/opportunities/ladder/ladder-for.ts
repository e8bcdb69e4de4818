import type { Licence } from '../../schema/licence.ts';
import type { Opportunity } from '../../schema/opportunity.ts';
import type { Board, Posting } from '../board.ts';
import { fraudSignals } from '../fraud/fraud-signals.ts';
import { standingOn } from '../standing-on.ts';
import { needsLicence } from './needs-licence.ts';

/** From the first foot in the door to work in one's own profession. */
export interface Ladder {
  /** The licence that the occupation needs; left out where the table names none. */
  licence?: Licence;
  /** The rungs from below, each with what is open on it today in the board's order; empty ones too. */
  rungs: readonly Rung[];
}

export interface Rung {
  code: RungCode;
  postings: readonly Posting[];
}

/** In the order in which they are climbed. */
export const rungCodes = [
  /** Volunteering and job shadowing in the field. */
  'volunteering',
  /** Paid work in the field that no licence is needed for. */
  'work_without_licence',
  'mentoring',
  /** Placements, bridging and other training. */
  'training',
  /** Work in the occupation itself. */
  'own_occupation',
] as const;
export type RungCode = (typeof rungCodes)[number];

/**
 * What leads to an occupation: what is open today in it, in its minor group, and in the occupations that its licence
 * names as open without it. A posting with a sign of fraud is on no rung: nobody is led to it.
 *
 * @param noc five digits, `31301`
 * @param today calendar day, `2026-11-22`
 */
export function ladderFor(noc: string, board: Board, licences: readonly Licence[], today: string): Ladder {
  const licence = licences.find(({ occupations }) => occupations.includes(noc));
  const near = new Set(licence?.open_occupations ?? []);
  const minorGroup = noc.slice(0, 4);
  const postings = new Map<RungCode, Posting[]>(rungCodes.map((code) => [code, []]));
  for (const posting of board.postings) {
    const { opportunity } = posting;
    const other = opportunity.occupation?.noc;
    const isField = other !== undefined && (other.startsWith(minorGroup) || near.has(other));
    if (!isField || standingOn(opportunity, today).state !== 'open') continue;
    const rung = rungOf(opportunity, other === noc);
    if (rung && fraudSignals(posting, board, today).length === 0) postings.get(rung)?.push(posting);
  }
  const rungs = [...postings].map(([code, postings]) => ({ code, postings }));
  return { ...(licence && { licence }), rungs };
}

function rungOf(opportunity: Opportunity, isOwn: boolean): RungCode | undefined {
  switch (opportunity.kind) {
    case 'volunteering':
    case 'job_shadowing':
      return 'volunteering';
    case 'mentoring':
      return 'mentoring';
    case 'job':
      if (!needsLicence(opportunity)) return 'work_without_licence';
      return isOwn ? 'own_occupation' : undefined;
    default:
      return 'training';
  }
}

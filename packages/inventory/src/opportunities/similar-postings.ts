import type { Board, Posting } from './board.ts';
import { fraudSignals } from './fraud/fraud-signals.ts';
import { standingOn } from './standing-on.ts';

const MOST = 5;
/** A minor group of the classification: its first four digits. */
const GROUP_DIGITS = 4;

/**
 * What somebody who comes too late for a posting may look at: open ones of the same kind in the same minor group of
 * occupations, the newest first. None that has a sign of fraud: nobody is led to it.
 *
 * @param today calendar day, `2026-11-22`
 */
export function similarPostings(posting: Posting, board: Board, today: string): readonly Posting[] {
  const { id, kind, occupation } = posting.opportunity;
  const group = occupation?.noc.slice(0, GROUP_DIGITS);
  if (!group) return [];
  return board.postings
    .filter(
      ({ opportunity: other }) =>
        other.id !== id &&
        other.kind === kind &&
        other.occupation?.noc.startsWith(group) &&
        standingOn(other, today).state === 'open',
    )
    .filter((other) => fraudSignals(other, board, today).length === 0)
    .sort((one, other) => other.opportunity.posted.localeCompare(one.opportunity.posted))
    .slice(0, MOST);
}

import {
  type Opportunities,
  type Opportunity,
  readOpportunities,
  standingOn,
} from '@newcomer-portal/inventory/opportunities';
import type { Candidate } from './candidate.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { countsOf, type IntakeReport, type RowOutcome } from './intake-report.ts';

export interface TakenIn {
  /** The postings that are open, in the order of their rows. */
  opportunities: readonly Opportunity[];
  report: IntakeReport;
}

/**
 * Decides on every candidate: kept, folded into an earlier one, expired, or refused with a reason. What does not fit
 * into a posting that can do without is left out of it.
 *
 * @param head what the postings will be published under: its sources, and the clock that days are read on
 * @param today calendar day, `2026-11-22`
 */
export function takeIn(
  candidates: readonly Candidate[],
  head: Omit<Opportunities, 'opportunities'>,
  today: string,
): TakenIn {
  const outcomes = new Map<number, RowOutcome>();
  const usable = candidates.flatMap((candidate, index) => {
    if (candidate.draft) return [{ ...candidate, index }];
    outcomes.set(index, {
      row: candidate.row,
      outcome: 'refused',
      code: candidate.refused,
      found: candidate.found,
    });
    return [];
  });
  // Each draft goes by its place for a while: two rows with one id must both be seen.
  const read = readOpportunities({
    ...head,
    opportunities: usable.map(({ draft, index }) =>
      JSON.parse(JSON.stringify({ ...draft, id: idOf(index) })),
    ),
  });
  const byId = new Map(read.opportunities?.opportunities.map((opportunity) => [opportunity.id, opportunity]));
  const parts = Map.groupBy(read.problems, ({ path }) => Number(path[1]));
  const open = usable.flatMap(({ row, draft, withdrawn, index }, nth) => {
    const opportunity = byId.get(idOf(index));
    const faults = (parts.get(nth) ?? []).map(({ path }) => path.slice(2).join('.'));
    const state = withdrawn ? 'withdrawn' : opportunity && standingOn(opportunity, today).state;
    if (!opportunity || !state) {
      const found = faults.join(', ');
      outcomes.set(index, { row, outcome: 'refused', code: 'does_not_fit', found });
    } else if (state !== 'open') outcomes.set(index, { row, outcome: 'expired', code: state });
    else return [{ row, index, faults, opportunity: { ...opportunity, id: draft.id } }];
    return [];
  });
  const { kept, folded } = foldDuplicates(open);
  for (const { row, index, faults } of kept)
    outcomes.set(index, { row, outcome: 'kept', ...(faults.length > 0 && { left_out: faults }) });
  for (const { row, index, into } of folded) outcomes.set(index, { row, outcome: 'folded', into: into.row });
  const rows = candidates.flatMap((_, index) => outcomes.get(index) ?? []);
  return {
    opportunities: kept.map(({ opportunity }) => opportunity),
    report: { ...countsOf(rows), rows },
  };
}

function idOf(index: number): string {
  return `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`;
}

import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { folded as foldedText } from '../identity/folded.ts';

interface Row {
  row: number;
  index: number;
  opportunity: Opportunity;
}

/**
 * Folds postings that are one and the same: with one id, or of one kind with one title, at one organization and in one
 * place. The one posted last stays, in the place of the first.
 */
export function foldDuplicates<R extends Row>(
  rows: readonly R[],
): { kept: readonly R[]; folded: readonly (R & { into: R })[] } {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const [key = '', ...others] = keysOf(row.opportunity);
    const group = [key, ...others].map((one) => groups.get(one)).find(Boolean) ?? [];
    group.push(row);
    for (const one of [key, ...others]) groups.set(one, group);
  }
  const kept: R[] = [];
  const folded: (R & { into: R })[] = [];
  for (const group of new Set(groups.values())) {
    const best = group.reduce((latest, row) =>
      row.opportunity.posted > latest.opportunity.posted ? row : latest,
    );
    kept.push(best);
    folded.push(...group.filter((row) => row !== best).map((row) => ({ ...row, into: best })));
  }
  return { kept, folded };
}

function keysOf({
  id,
  kind,
  title,
  organization,
  organization_id,
  places = [],
  at_home,
}: Opportunity): string[] {
  const who = organization?.name ?? organization_id;
  // Two places called "Cook" that nobody names an employer for are two postings.
  if (!who) return [id];
  const where = places.map(({ address_1 = '', city = '' }) => `${address_1}, ${city}`).join('; ');
  return [id, [kind, title, who, where, at_home ? 'home' : ''].map(foldedText).join('|')];
}

import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { rankBy } from '../ranking/rank-by.ts';

type Compare = (a: number, b: number) => number;

/** Orders of a board that hold for as long as it is open, by place: 0 for the first. */
export function postingRanks(postings: readonly Posting[]): { newest: Uint32Array; closing: Uint32Array } {
  const text = (read: (posting: Posting) => string): Compare => {
    const values = postings.map(read);
    return (a, b) => compareText(values[a] ?? '', values[b] ?? '');
  };
  const byPosted = text(({ opportunity }) => opportunity.posted);
  // What names no last day comes after all that does.
  const byCloses = text(({ opportunity }) => opportunity.closes ?? '9999');
  const newest: Compare = (a, b) => byPosted(b, a);
  return {
    newest: rankBy(postings.length, newest),
    closing: rankBy(postings.length, (a, b) => byCloses(a, b) || newest(a, b)),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

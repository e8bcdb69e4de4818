import type { Need } from '@newcomer-portal/inventory';
import type { PointedNeed } from './need-phrases.ts';

const MOST = 3;

/**
 * The needs that the words were understood as: those with a whole phrase typed, the longest phrase first. A phrase
 * inside a longer one does not count: in "permanent residence card", "card" means nothing by itself.
 */
export function meantNeeds(pointed: readonly PointedNeed[]): readonly Need[] {
  const whole = pointed.filter((one) => one.whole);
  const longest = whole.filter((one) => !whole.some((other) => contains(other.terms, one.terms)));
  longest.sort((a, b) => b.share * countBits(b.terms) - a.share * countBits(a.terms));
  return [...new Set(longest.map(({ need }) => need))].slice(0, MOST);
}

function contains(more: number, fewer: number): boolean {
  return more !== fewer && (more & fewer) === fewer;
}

function countBits(terms: number): number {
  return terms === 0 ? 0 : (terms & 1) + countBits(terms >>> 1);
}

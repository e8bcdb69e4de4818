import type { Need } from '@newcomer-portal/inventory';
import type { PointedNeed } from './need-phrases.ts';

/** Two words of three, or one long word all but typed. */
const LEAST_SHARE = 0.6;
const MOST = 3;

/**
 * The needs that the words were understood as: those of which most of a phrase was typed, the likest first. A phrase
 * inside a longer one does not count: in "permanent residence card", "card" means nothing by itself.
 */
export function meantNeeds(pointed: readonly PointedNeed[]): readonly Need[] {
  const clear = pointed.filter(({ share }) => share >= LEAST_SHARE);
  const longest = clear.filter(({ terms }) => !clear.some((other) => contains(other.terms, terms)));
  longest.sort((a, b) => b.likeness - a.likeness);
  return [...new Set(longest.map(({ need }) => need))].slice(0, MOST);
}

function contains(more: number, fewer: number): boolean {
  return more !== fewer && (more & fewer) === fewer;
}

import type { Need } from '@newcomer-portal/inventory';
import { ListingSet } from '../facets/listing-set.ts';
import type { Answering } from '../needs/listings-by-need.ts';
import type { PointedNeed } from '../needs/need-phrases.ts';
import type { Postings } from './index-words.ts';
import type { Term } from './term.ts';
import { WEIGHTS } from './weights.ts';

/** A listing that has less than this share of what the best one has of the words is left out. */
const LEAST_COVERAGE = 0.6;
const NOTHING = { likeness: 0, share: 0 };

export interface Scored {
  /** The listings that answer the words. */
  matched: ListingSet;
  /** By place: the higher the better. */
  scores: Float32Array;
}

/**
 * Scores every listing: for each word, the weight of the weightiest text that has it, or of the need that it points
 * to, times how rare the word is in this inventory.
 */
export function scoreListings(
  terms: readonly Term[],
  pointed: readonly PointedNeed[],
  postings: Postings,
  answering: (need: Need) => readonly Answering[],
  size: number,
): Scored {
  const scores = new Float32Array(size);
  const coverage = new Float32Array(size);
  const weights = new Float32Array(size);
  terms.forEach((term, index) => {
    weights.fill(0);
    weighTexts(term, postings, weights);
    weighNeeds(pointed, index, answering, weights);
    let having = 0;
    for (let place = 0; place < size; place += 1) if ((weights[place] ?? 0) > 0) having += 1;
    const rarity = Math.log(1 + size / Math.max(1, having));
    for (let place = 0; place < size; place += 1) {
      const weight = weights[place] ?? 0;
      if (weight === 0) continue;
      scores[place] = (scores[place] ?? 0) + rarity * weight;
      coverage[place] = (coverage[place] ?? 0) + rarity;
    }
  });
  return { matched: wellCovered(coverage), scores };
}

function weighTexts(term: Term, postings: Postings, weights: Float32Array): void {
  for (const { number, closeness } of term) {
    for (const posting of postings[number] ?? []) {
      const place = posting >> 4;
      weights[place] = Math.max(weights[place] ?? 0, (posting & 15) * closeness);
    }
  }
}

function weighNeeds(
  pointed: readonly PointedNeed[],
  term: number,
  answering: (need: Need) => readonly Answering[],
  weights: Float32Array,
): void {
  const best = pointed.reduce((most, one) => (one.likeness > most.likeness ? one : most), NOTHING);
  const shares = new Map<Need, number>();
  for (const { need, terms, likeness } of pointed) {
    const share = (likeness / best.likeness) * best.share;
    if ((terms >> term) & 1) shares.set(need, Math.max(shares.get(need) ?? 0, share));
  }
  for (const [need, share] of shares) {
    for (const { places, sureness } of answering(need))
      raise(weights, places, WEIGHTS.need * share * sureness);
  }
}

function raise(weights: Float32Array, places: readonly number[], weight: number): void {
  for (const place of places) weights[place] = Math.max(weights[place] ?? 0, weight);
}

function wellCovered(coverage: Float32Array): ListingSet {
  const best = coverage.reduce((most, each) => Math.max(most, each), 0);
  const matched = new ListingSet(coverage.length);
  coverage.forEach((each, place) => {
    if (each > 0 && each >= best * LEAST_COVERAGE) matched.add(place);
  });
  return matched;
}

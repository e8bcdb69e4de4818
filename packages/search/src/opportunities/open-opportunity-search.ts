import { dayAt, type Point } from '@newcomer-portal/inventory';
import type { Board, Profile } from '@newcomer-portal/inventory/opportunities';
import { countFacets } from '../facets/count-facets.ts';
import { ListingSet } from '../facets/listing-set.ts';
import { rankBy } from '../ranking/rank-by.ts';
import { sortPlaces } from '../ranking/sort-places.ts';
import type { OpenSpelling } from '../vocabulary/spelling.ts';
import { chosenOpportunityValues } from './chosen-opportunity-values.ts';
import { keepFor } from './keep-for.ts';
import { openOpportunityFacets } from './open-opportunity-facets.ts';
import { openPostingWords } from './open-posting-words.ts';
import type { OpportunityAnswer, OpportunityHit } from './opportunity-answer.ts';
import { type OpportunityFacetName, opportunityFacetNames } from './opportunity-facet-name.ts';
import type { OpportunityQuestion } from './opportunity-question.ts';
import { postingDistances } from './posting-distances.ts';
import { postingRanks } from './posting-ranks.ts';
import { profileMatches } from './profile-matches.ts';

/** A board that can be asked. */
export interface OpportunitySearch {
  /**
   * Every open posting that fits, in order, with what each filter would do. Never throws, whatever was typed.
   *
   * @param now what "open" and "closes soon" are read at, on the municipality's clock
   */
  find(question: OpportunityQuestion, now?: Date): OpportunityAnswer;
  /** From now on misspelt words are guessed, with `openSpelling` of `@newcomer-portal/search/spelling`. */
  learnSpelling(open: OpenSpelling): void;
}

/**
 * Reads a board once, and then answers questions about it. The board must not change afterwards. Nothing of a question
 * is kept but the distances from its place and the matches of its profile, for as long as the asker keeps those.
 */
export function openOpportunitySearch(board: Board, openSpelling?: OpenSpelling): OpportunitySearch {
  const { postings, document } = board;
  const size = postings.length;
  const { rank, learnSpelling } = openPostingWords(board, openSpelling);
  const facetsOf = openOpportunityFacets(board);
  const ranks = postingRanks(postings);
  const nowhere: readonly undefined[] = [];
  const measure = keepFor((from: Point) => {
    const metres = postingDistances(from, postings);
    const far = (place: number) => metres[place] ?? Number.MAX_VALUE;
    const newer = (a: number, b: number) => (ranks.newest[a] ?? 0) - (ranks.newest[b] ?? 0);
    return { metres, nearest: rankBy(size, (a, b) => far(a) - far(b) || newer(a, b)) };
  });
  const match = keepFor((profile: Profile) => profileMatches(postings, profile));
  return {
    learnSpelling,
    find(question, now = new Date()) {
      const today = dayAt(now, document.municipality);
      const ranked = rank(question.words ?? '');
      const { metres = nowhere, nearest = ranks.newest } = question.from ? measure(question.from) : {};
      const { open, table } = facetsOf(question, today, metres);
      const found = onlyIds(ranked ? ranked.matched.and(open) : open, question.ids, board);
      const filters = {
        chosen: (name: OpportunityFacetName) => chosenOpportunityValues(question, name),
        unknownToo: question.unknownToo ?? [],
      };
      const { fitting, facets, hidden } = countFacets(found, filters, opportunityFacetNames, table, size);
      const matches = question.profile && match(question.profile)(today, metres);
      const { sort = 'best' } = question;
      const order = sort === 'newest' || sort === 'closing' ? ranks[sort] : nearest;
      const scores = sort === 'best' ? (ranked?.scores ?? matches?.scores) : undefined;
      return {
        hits: sortPlaces(fitting.places(), order, scores).flatMap((place): OpportunityHit[] => {
          const [posting, distance, own] = [postings[place], metres[place], matches?.all[place]];
          if (!posting) return [];
          return [{ posting, ...(distance !== undefined && { distance }), ...(own && { match: own }) }];
        }),
        facets,
        hidden,
        open: open.countWith(open),
        ...(ranked?.corrected !== undefined && { corrected: ranked.corrected }),
      };
    },
  };
}

function onlyIds(found: ListingSet, ids: OpportunityQuestion['ids'], { postings }: Board): ListingSet {
  if (!ids) return found;
  const wanted = new ListingSet(postings.length);
  postings.forEach(({ opportunity }, place) => {
    if (ids.has(opportunity.id)) wanted.add(place);
  });
  return found.and(wanted);
}

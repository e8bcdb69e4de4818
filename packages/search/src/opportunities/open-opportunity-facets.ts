import {
  type Board,
  hourlyPay,
  type Opportunity,
  type Posting,
  standingOn,
} from '@newcomer-portal/inventory/opportunities';
import { type Facet, facetOf } from '../facets/facet.ts';
import { keepLatest } from '../facets/keep-latest.ts';
import { ListingSet } from '../facets/listing-set.ts';
import { lastingOpportunityFacets } from './lasting-opportunity-facets.ts';
import type { OpportunityFacetName } from './opportunity-facet-name.ts';
import type { OpportunityQuestion } from './opportunity-question.ts';

/** The postings of a board by every filter, on a day. */
export interface OpportunityFacets {
  /** Those that can still be taken. */
  open: ListingSet;
  table: Readonly<Record<OpportunityFacetName, Facet>>;
}

const SOON_DAYS = 7;

/**
 * Sorts a board's postings by every filter. What the day, the pay asked for or the level told changes is sorted again
 * when that has changed.
 */
export function openOpportunityFacets({
  postings,
}: Board): (
  question: OpportunityQuestion,
  today: string,
  distances: readonly (number | undefined)[],
) => OpportunityFacets {
  const lasting = lastingOpportunityFacets(postings);
  const pays = postings.map(({ opportunity }) => hourlyPay(opportunity)?.maximum);
  const byDay = keepLatest((today: string) => dailyFacets(postings, today));
  const byPay = keepLatest((least: number) =>
    facetOf(postings, ({ opportunity }, place) => {
      const pay = pays[place];
      if (pay !== undefined) return pay >= least ? ['yes'] : [];
      return 'pay' in opportunity || opportunity.kind === 'job' ? undefined : [];
    }),
  );
  const byLevel = keepLatest((told: string) => {
    const [en = 0, fr = 0] = told.split(' ').map(Number);
    return facetOf(postings, ({ opportunity }) => withinLevel(opportunity, { en, fr }));
  });
  return ({ pay = 0, level = {}, within = Number.POSITIVE_INFINITY }, today, distances) => {
    const { open, closesSoon } = byDay(today);
    return {
      open,
      table: {
        ...lasting,
        closesSoon,
        pay: byPay(pay),
        level: byLevel(`${level.en ?? 0} ${level.fr ?? 0}`),
        within: facetOf(postings, (_, place) => {
          const distance = distances[place];
          return distance === undefined ? undefined : distance <= within ? ['yes'] : [];
        }),
      },
    };
  };
}

function dailyFacets(postings: readonly Posting[], today: string): { open: ListingSet; closesSoon: Facet } {
  const open = new ListingSet(postings.length);
  const closesSoon = facetOf(postings, ({ opportunity }, place) => {
    const { state, closesInDays } = standingOn(opportunity, today);
    if (state === 'open') open.add(place);
    if (closesInDays === undefined) return undefined;
    return closesInDays <= SOON_DAYS ? ['yes'] : [];
  });
  return { open, closesSoon };
}

function withinLevel(
  { language_levels = [] }: Opportunity,
  told: Record<'en' | 'fr', number>,
): readonly string[] | undefined {
  if (language_levels.length === 0) return undefined;
  return language_levels.every(({ language, minimum }) => minimum <= told[language]) ? ['yes'] : [];
}

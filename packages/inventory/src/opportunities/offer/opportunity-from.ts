import { dayAt } from '../../calendar/clock.ts';
import type { Opportunities } from '../../schema/opportunities.ts';
import { requireOpportunities } from '../require-opportunities.ts';
import { cleanDraft } from './clean-draft.ts';
import type { OfferDraft } from './offer-draft.ts';
import type { OfferOccasion } from './offer-occasion.ts';
import type { OfferProblem } from './offer-problem.ts';
import { offerProblems } from './offer-problems.ts';
import { offeredOpportunity } from './offered-opportunity.ts';

/** The document that an offer makes, or what must be mended first. */
export interface Offered {
  /** A document of one opportunity, that `requireOpportunities` has accepted. */
  document?: Opportunities;
  problems: readonly OfferProblem[];
}

/** Makes a strict document of one opportunity out of what the form holds. */
export function opportunityFrom(draft: OfferDraft, occasion: OfferOccasion): Offered {
  const problems = offerProblems(draft, occasion);
  if (problems.length > 0) return { problems };
  const { board, now } = occasion;
  const { name, timezone } = board.municipality;
  const posted = dayAt(now, board.municipality);
  const opportunity = offeredOpportunity(cleanDraft(draft), occasion, posted);
  const document = {
    schema_version: '1.0',
    published: now.toISOString(),
    language: draft.language,
    municipality: { name, timezone },
    sources: [],
    skills: board.skills.filter(({ id }) => opportunity.skills?.includes(id)),
    interests: [],
    opportunities: [opportunity],
  };
  // As it will travel: as JSON, where what holds nothing is not there.
  return { document: requireOpportunities(JSON.parse(JSON.stringify(document))), problems };
}

// The search over a board of opportunities. An entry of its own: a page with services only does not fetch it.
export type { HoursBand, ShiftTime } from './lasting-opportunity-facets.ts';
export { hoursBands, shiftTimes } from './lasting-opportunity-facets.ts';
export { type OccupationSearch, openOccupationSearch } from './open-occupation-search.ts';
export { type OpportunitySearch, openOpportunitySearch } from './open-opportunity-search.ts';
export type { OpportunityAnswer, OpportunityHit } from './opportunity-answer.ts';
export { type OpportunityFacetName, opportunityFacetNames } from './opportunity-facet-name.ts';
export type { OpportunityQuestion } from './opportunity-question.ts';

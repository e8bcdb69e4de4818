// What a board of opportunities is: reading it, and the rules about it. An entry of its own, because most pages of a
// city show services only.

export { Opportunities } from '../schema/opportunities.ts';
export { type Board, openBoard, type Posting, type PostingPlace } from './board.ts';
export { type ReadOpportunities, readOpportunities } from './read-opportunities.ts';
export { OpportunitiesError, requireOpportunities } from './require-opportunities.ts';
export { withDatesFrom } from './with-dates-from.ts';

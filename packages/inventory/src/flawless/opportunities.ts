export { readFlawlessOpportunities } from './read-flawless-opportunities.ts';

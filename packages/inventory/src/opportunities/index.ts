// What a board of opportunities is: reading it, and the rules about it. An entry of its own, because most pages of a
// city show services only.

export type { LanguageSkill } from '../schema/language-level.ts';
export type { Licence, LicencesDocument, PathwayStep } from '../schema/licence.ts';
export type { MinimumWage } from '../schema/minimum-wage.ts';
export type { Occupation } from '../schema/occupation.ts';
export type { OfferingOrganization } from '../schema/offering-organization.ts';
export type { Opportunities } from '../schema/opportunities.ts';
export type { Opportunity, OpportunityKind, Suits, Support } from '../schema/opportunity.ts';
export { suitsCodes, supportCodes } from '../schema/opportunity-codes.ts';
export type { OpportunityPlace } from '../schema/opportunity-place.ts';
export type { Pay, PayUnit } from '../schema/pay.ts';
export type { Tag } from '../schema/tag.ts';
export { type Board, openBoard, type Posting, type PostingPlace } from './board.ts';
export type { FraudCode, FraudSignal } from './fraud/fraud-signal.ts';
export { fraudSignals } from './fraud/fraud-signals.ts';
export {
  type Ladder,
  ladderFor,
  type Rung,
  type RungCode,
  rungCodes,
} from './ladder/ladder-for.ts';
export { needsLicence } from './ladder/needs-licence.ts';
export { readLicences } from './ladder/read-licences.ts';
export { type DayPart, dayParts, freeTimeOf, isFreeOn } from './match/day-parts.ts';
export { type Match, type MatchOccasion, matchOpportunity } from './match/match-opportunity.ts';
export type { MatchReason } from './match/match-reason.ts';
export type { FreeTime, Profile } from './match/profile.ts';
export { readProfile } from './match/read-profile.ts';
export { type Shift, shiftsOf, type Weekday, weekdays } from './match/shifts-of.ts';
export type { OccupationsDocument } from './occupations/occupations-document.ts';
export { type Occupations, readOccupations } from './occupations/read-occupations.ts';
export { type HourlyPay, hourlyPay } from './pay/hourly-pay.ts';
export { type WageCheck, wageCheck } from './pay/wage-check.ts';
export { type ReadOpportunities, readOpportunities } from './read-opportunities.ts';
export { OpportunitiesError, requireOpportunities } from './require-opportunities.ts';
export { similarPostings } from './similar-postings.ts';
export { type Standing, standingOn } from './standing-on.ts';
export { withDatesFrom } from './with-dates-from.ts';

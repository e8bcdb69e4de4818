import type { Candidate, PlannedNeed } from '@newcomer-portal/referral';

/** What the person wants to take where: one need of the plan, and one service behind its doors. */
export interface HandOffOffer {
  planned: PlannedNeed;
  candidate: Candidate;
}

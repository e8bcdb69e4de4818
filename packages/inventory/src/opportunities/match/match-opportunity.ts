import type { Posting } from '../board.ts';
import { matchCredentials } from './match-credentials.ts';
import { matchExperience } from './match-experience.ts';
import { matchLanguage } from './match-language.ts';
import { matchOccupation } from './match-occupation.ts';
import { matchPlace } from './match-place.ts';
import type { MatchReason } from './match-reason.ts';
import { matchTags } from './match-tags.ts';
import { matchTimes } from './match-times.ts';
import type { Profile } from './profile.ts';

/** How far an opportunity fits a person: "fits 4 of 5", and why. */
export interface Match {
  fits: number;
  /** How many things could be compared: asked there and told here. */
  of: number;
  /** All of them, in the same order for every posting. */
  reasons: readonly MatchReason[];
}

/** What a comparison needs beside the two: the day, and how far it is. */
export interface MatchOccasion {
  /** Calendar day on the municipality's clock, `2026-11-22`. */
  today: string;
  /** Metres to the posting's nearest place; left out where nobody knows. */
  distance?: number | undefined;
}

/** Compares an opportunity with what a person has told. A gap is a reason to look at, never a door that is shut. */
export function matchOpportunity(posting: Posting, profile: Profile, on: MatchOccasion): Match {
  const { opportunity } = posting;
  const reasons: readonly MatchReason[] = [
    { code: 'skills', ...matchTags(opportunity.skills, profile.skills) },
    { code: 'interests', ...matchTags(opportunity.interests, profile.interests) },
    { code: 'times', ...matchTimes(opportunity, profile.free, on.today) },
    { code: 'language', ...matchLanguage(opportunity.language_levels, profile.levels) },
    { code: 'occupation', ...matchOccupation(opportunity.occupation, profile.occupations) },
    { code: 'credential', ...matchCredentials(opportunity.credentials, profile) },
    { code: 'experience', ...matchExperience(opportunity.experience, profile.months) },
    { code: 'place', ...matchPlace(posting, profile.within, on.distance) },
  ];
  const count = (outcome: MatchReason['outcome']) =>
    reasons.filter((reason) => reason.outcome === outcome).length;
  return { fits: count('fits'), of: count('fits') + count('differs'), reasons };
}

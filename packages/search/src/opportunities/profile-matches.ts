import {
  type Match,
  matchOpportunity,
  type Posting,
  type Profile,
} from '@newcomer-portal/inventory/opportunities';

/** How a board's postings fit a person, by place. */
export interface ProfileMatches {
  all: readonly Match[];
  /** The higher the better: four of five before one of one, and both before nothing known. */
  scores: Float32Array;
}

/**
 * Compares a profile with every posting; the same day and distances in a row are compared once.
 *
 * @returns asks for a day and the metres to each posting
 */
export function profileMatches(
  postings: readonly Posting[],
  profile: Profile,
): (today: string, metres: readonly (number | undefined)[]) => ProfileMatches {
  let latest: { today: string; metres: readonly (number | undefined)[]; made: ProfileMatches } | undefined;
  return (today, metres) => {
    if (latest?.today !== today || latest.metres !== metres) {
      const all = postings.map((posting, place) =>
        matchOpportunity(posting, profile, { today, distance: metres[place] }),
      );
      const scores = Float32Array.from(all, ({ fits, of }) => (fits + 1) / (of + 2));
      latest = { today, metres, made: { all, scores } };
    }
    return latest.made;
  };
}

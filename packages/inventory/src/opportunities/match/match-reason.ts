/** One thing compared between a person and an opportunity, as data; words are put to it where it is shown. */
export interface MatchReason {
  code: 'skills' | 'interests' | 'times' | 'language' | 'occupation' | 'credential' | 'experience' | 'place';
  /** `not_told`: asked, but the person has not said. `not_asked`: the opportunity does not say that it matters. */
  outcome: 'fits' | 'differs' | 'not_told' | 'not_asked';
  /** What is needed to say it: what they ask, what the person said. */
  values: Readonly<Record<string, string | number | readonly string[]>>;
  /** Code of the need that would close the gap: `english-classes`. */
  need?: string;
}

export type Compared = Omit<MatchReason, 'code'>;

export const notAsked: Compared = { outcome: 'not_asked', values: {} };

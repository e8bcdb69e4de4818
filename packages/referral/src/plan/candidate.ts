import type {
  Cost,
  CurrentAvailability,
  Delivery,
  Eligibility,
  Listing,
  OpenState,
} from '@newcomer-portal/inventory';

/** A service that may meet a need, with everything that speaks for and against it. */
export interface Candidate {
  listing: Listing;
  /** Metres in a straight line; left out where either place is unknown. */
  distance?: number;
  eligibility: Eligibility;
  language: LanguageFit;
  /** When somebody who speaks the person's language is there, or else when it is open. */
  opening: OpenState;
  /** Left out where nobody said, or where that was too long ago. */
  availability?: CurrentAvailability;
  cost: Cost;
  wheelchair: 'yes' | 'no' | 'not_given';
  delivery: readonly Delivery[];
  /** It names only a wider need than the one asked for. */
  wider: boolean;
  /** Why this one, the strongest first: codes and values for a sentence. */
  why: readonly Why[];
}

/** Whether the person can be spoken with. `spoken` names the first of their languages that is. */
export type LanguageFit =
  | { state: 'spoken'; code: string /** It has hours of its own. */; atTimes: boolean }
  | { state: 'interpreter' }
  | { state: 'not_given' }
  | { state: 'not_spoken' };

/** A reason for or against a service, or something to ask there first. */
export type Why =
  | { code: 'for_you' | 'ask_if_for_you' | 'not_for_you' }
  | { code: 'speaks'; language: string }
  | { code: 'interpreter' | 'may_not_speak' }
  | { code: 'near'; metres: number }
  | { code: 'no_travel' }
  | { code: 'accepting' | 'full' }
  | { code: 'wait_list'; days?: number }
  | { code: 'free' | 'some_free' | 'paid' }
  | { code: 'wheelchair' | 'no_wheelchair' }
  | { code: 'open_now' | 'wider_help' };

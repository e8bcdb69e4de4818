import type { Walk } from '../walk.ts';
import { findsClassesNearAPlace } from './finds-classes-near-a-place.ts';
import { findsVolunteering } from './finds-volunteering.ts';
import { keepsTheStrictPolicy } from './keeps-the-strict-policy.ts';
import { keepsWhatItIsTold } from './keeps-what-it-is-told.ts';
import { makesAPlan } from './makes-a-plan.ts';
import { showsAList } from './shows-a-list.ts';
import { showsTheMapAndTheGaps } from './shows-the-map-and-the-gaps.ts';

/** Every walk that each engine takes, in this order. */
export const walks: readonly Walk[] = [
  showsAList,
  findsClassesNearAPlace,
  showsTheMapAndTheGaps,
  keepsTheStrictPolicy,
  makesAPlan,
  findsVolunteering,
  keepsWhatItIsTold,
];

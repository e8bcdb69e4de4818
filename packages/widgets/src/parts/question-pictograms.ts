import { addPictograms } from './pictogram.ts';

/** Fetches the drawings that only the referral wizard's questions use. */
export function loadQuestionPictograms(): Promise<void> {
  return addPictograms(() => import('virtual:question-pictograms'));
}

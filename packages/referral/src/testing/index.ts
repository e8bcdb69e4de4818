export { aFilledForm, aFollowUpForm } from './follow-up-builders.ts';
export { type MarkedDraft, markedDraft } from './marked-draft.ts';
export {
  anAgesQuestion,
  anOption,
  anOutcome,
  aQuestion,
  aStep,
  questionsWith,
} from './question-builders.ts';
export { aConsent, aDraft, anEvent, aReceiver, aReferral, now } from './referral-builders.ts';

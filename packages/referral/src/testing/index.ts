export { type MarkedDraft, markedDraft } from './marked-draft.ts';
export { aConsent, aDraft, anEvent, aReceiver, aReferral, now } from './referral-builders.ts';

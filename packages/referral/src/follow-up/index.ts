export { checkFollowUpForm } from './check-follow-up-form.ts';
export { type Compared, compareForms } from './compare-forms.ts';
export { FollowUpForm, type FollowUpQuestion } from './follow-up-form.ts';
export { type FilledForm, type FollowUpRecord, FollowUpTime } from './follow-up-record.ts';
export { type ReadFollowUpForm, readFollowUpForm } from './read-follow-up-form.ts';
export { type ReadFollowUpRecord, readFollowUpRecord } from './read-follow-up-record.ts';
export { withForm } from './with-form.ts';

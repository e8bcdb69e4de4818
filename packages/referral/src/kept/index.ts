// Loaded when somebody keeps answers on a device or opens what was kept.
export { makePassphrase } from '../lock/make-passphrase.ts';
export { type Keeper, makeKeeper } from './keeper.ts';
export type { KeptAnswers } from './kept-answers.ts';
export { type KeptProblem, type OpenedKept, openKept } from './open-kept.ts';
export { questionsMark } from './questions-mark.ts';
export { writeKept } from './write-kept.ts';

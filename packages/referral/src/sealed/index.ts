export { type KeyPair, makeKeyPair } from '../lock/make-key-pair.ts';
export { type AgencyKey, makeAgencyKey, rotateKeys } from './agency-key.ts';
export { type Answered, answerReferral, type ReceiverEvent } from './answer-referral.ts';
export { backUpKeys, type RestoredKeys, restoreKeys } from './key-backup.ts';
export { openReply } from './open-reply.ts';
export { type OpenedSealed, openSealed } from './open-sealed.ts';
export { sealReferral } from './seal-referral.ts';

export { makePassphrase } from '../lock/make-passphrase.ts';
export { carryLocked, carryReferral } from './carry-referral.ts';
export { type Collected, collectPart, type Parts } from './collect-part.ts';
export { type CarriedOptions, openCarried } from './open-carried.ts';
export { type QrSize, qrSize } from './qr-size.ts';
export { MOST_PARTS, splitCarried } from './split-carried.ts';
export { type FieldWeight, weighFields } from './weigh-fields.ts';

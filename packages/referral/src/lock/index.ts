// Loaded when something is locked or unlocked, and not before: the cryptography is the largest part of a referral.
export { decrypt } from './decrypt.ts';
export { encryptTo, encryptWithPassphrase } from './encrypt.ts';

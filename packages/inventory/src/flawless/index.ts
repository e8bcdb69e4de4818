export { readFlawless } from './read-flawless.ts';

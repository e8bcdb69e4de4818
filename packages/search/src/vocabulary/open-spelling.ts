import { type OpenSpelling, Spelling } from './spelling.ts';

/** Guesses misspelt words with Fuse.js. In an entry of its own, because Fuse.js is the largest part of a search. */
export const openSpelling: OpenSpelling = (vocabulary) => new Spelling(vocabulary);

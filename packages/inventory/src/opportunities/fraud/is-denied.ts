import { wordPattern } from './word-pattern.ts';

const ASKING =
  `ask|asks|asked|charge|charges|request|requests|require|requires|pay|send|collect|accept|demand|sell|buy|
  have to|need to|share|give|demand[a-z]*|factur[a-z]*|pai[a-z]*|pay[a-z]*|envoy[a-z]*|exige[a-z]*|reclam[a-z]*|vend[a-z]*|
  achet[a-z]*|donn[a-z]*|rien a`.replace(/\s*\n\s*/g, '');
/** "We never ask …", "you do not have to pay …", "nous ne demandons jamais …": of all that follows in the sentence. */
const NEVER = wordPattern(
  `(?:never|not|nobody|no one|no employer|jamais)(?: [a-z']+){0,3}? (?:${ASKING})`,
  `(?:[a-z]+n't)(?: [a-z']+){0,2}? (?:${ASKING})`,
  `(?:ne|n')(?: ?[a-z']+){0,2} ?(?:${ASKING})(?: [a-z']+){0,4}? (?:jamais|pas|aucune?|rien)`,
  `n'(?:avez|aurez) (?:rien|pas)`,
  '(?:never|not|jamais|pas) (?:for sale|a vendre)',
);
/** "Report anybody who …", "méfiez-vous de …": the sentence is about others. */
const WARNING = wordPattern(
  'beware',
  'be careful',
  'report',
  'scams?',
  'fraud',
  'fake',
  'if (?:any|some)(?:one|body)',
  'mefiez-vous',
  'attention aux?',
  'signalez',
  'arnaques?',
  'fraudes?',
  "si quelqu'un",
);
const BUT = /(?<![a-z])(?:but|mais|however|toutefois|just|only)(?![a-z])/;
/** "No registration fee", "sans aucun frais": right before the words. */
const NONE_BEFORE = /(?<![a-z])(?:no|without|any|zero|aucune?s?|sans|pas de)(?: (?!needed)[a-z'/]+){0,3} $/;

/**
 * Whether a sentence says the opposite of what was found in it: that it is never asked, or that one
 * should beware. What follows a "but" is not denied by what stands before it.
 *
 * @param plain the sentence, as `sentencesOf` gives it
 * @param at where in it the words were found
 */
export function isDenied(plain: string, at: number): boolean {
  const before = plain.slice(0, at);
  const but = BUT.exec(before);
  if (but) return isDenied(plain.slice(but.index + but[0].length), at - but.index - but[0].length);
  return NEVER.test(plain) || WARNING.test(plain) || NONE_BEFORE.test(before);
}

import { wordPattern } from './word-pattern.ts';

const BORNE = wordPattern(
  '(?:we|us|employer|company|organization|centre|center|agency|club|program(?:me)?) (?:will )?(?:pay|cover|reimburse)s?',
  '(?:is|are|be) (?:covered|reimbursed|paid (?:back|by|for you))',
  'pay(?:s)? (?:it |them )?back',
  'at our (?:cost|expense)',
  'free of charge',
  "(?:nous|l'employeur|le centre|le club|l'organisme) (?:payons|paie|couvrons|couvre|remboursons|rembourse)",
  'rembourse(?:s|e|es)?',
  'a nos frais',
  'pris en charge',
);

/**
 * Whether a sentence says that somebody else pays: "we pay the fee", "frais remboursés".
 *
 * @param plain the sentence, as `sentencesOf` gives it
 */
export function isBorne(plain: string): boolean {
  return BORNE.test(plain);
}

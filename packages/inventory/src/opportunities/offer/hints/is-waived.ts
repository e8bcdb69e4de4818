import { wordPattern } from '../../fraud/word-pattern.ts';

/** Right before the words, a few others between: "you do not need", "pas besoin de". */
const WAIVED_BEFORE = new RegExp(
  `${
    wordPattern(
      "no|not|never|without|nor|instead of|rather than|(?:do|does|is|are|need|must|should)n't|regardless of|even if not",
      "pas|sans|aucune?|ni|jamais|plutot qu[e']|au lieu d[e']",
    ).source
  }(?:[ ,]+[a-z'-]+){0,5}[ ']+$`,
);
/** Right after them: "is not needed", "n’est pas exigée". */
const WAIVED_AFTER =
  /^[a-z ,'-]{0,30}?(?:(?:is|are|was)(?: not|n't)(?: [a-z]+)? (?:needed|required|necessary|asked|expected|a must)|not (?:needed|required|necessary)|(?:n'est|ne sont|n'est absolument) pas (?:exige|requis|necessaire|obligatoire|demande))/;
/** "As much as", "or experience abroad": what is asked for may come from elsewhere too. */
const EQUAL =
  /(?:counts? (?:the same|as much|just as much|equally)|(?:as (?:well|much|good) as)|(?:is|are) equal|compte(?:nt)? autant|autant que|(?:or|ou) (?:experience )?(?:abroad|elsewhere|from (?:abroad|another country|any country|elsewhere)|equivalent|international|a l'etranger|ailleurs|d'ailleurs|l'equivalent))/;

/**
 * Whether a sentence takes away what its words ask for: "no Canadian experience needed".
 *
 * @param sentence plain words
 * @param at where what was found begins, and where it ends
 */
export function isWaived(sentence: string, at: number, end: number): boolean {
  return (
    WAIVED_BEFORE.test(sentence.slice(0, at)) ||
    WAIVED_AFTER.test(sentence.slice(end)) ||
    EQUAL.test(sentence)
  );
}

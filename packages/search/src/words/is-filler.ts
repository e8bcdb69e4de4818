import { rootOf } from './root-of.ts';

const ENGLISH = `a about after all am an and any are as at be by can could do does for from get give go has have
  having help how i if in into is it its just like looking me my near nearby need needs of on or our please so some
  something that the their them there they this to up us want was we what when where which who with would you your`;
const FRENCH = `à ai aide aider au aux avec avoir besoin ce ces cette cherche chercher comment d dans de des du en
  est et faire il ils j je l la le les leur leurs ma me mes moi mon n notre nous on ou où par pas plus pour près
  puis qu que quel quelle quelqu qui s sa se ses si son sont sur un une veux voudrais vous y`;

const FILLERS: ReadonlySet<string> = new Set(`${ENGLISH} ${FRENCH}`.split(/\s+/).map(rootOf));

/**
 * True for words that say nothing of what is looked for ("I need … near me", "je cherche …"), and for a single
 * Latin letter, which is what an apostrophe leaves ("d'anglais", "driver's").
 *
 * @param root a word as `rootOf` gives it
 */
export function isFiller(root: string): boolean {
  return FILLERS.has(root) || /^[a-z]$/.test(root);
}

import { isBorne } from './is-borne.ts';
import { isDenied } from './is-denied.ts';
import type { Sentence } from './sentences-of.ts';
import { wordPattern } from './word-pattern.ts';

const LMIA = wordPattern(
  'lmias?',
  'labou?r market impact assessments?',
  'eimt',
  "etudes? d'impact sur le marche du travail",
);
const SOLD = wordPattern(
  'for sale|sell|selling|sale|buy|price|pay|paid|fees?|costs?|guaranteed?|cheap',
  'a vendre|vend|vendons|vendre|vente|achet[a-z]*|prix|payer|payez|couts?|garantie?s?|frais',
  '\\$ ?\\d+|\\d+ ?\\$',
).source;
const SALE = new RegExp(`${SOLD}|\\$ ?\\d`);

/** Where a sentence offers an LMIA for money; undefined where it does not. */
export function lmiaForSale({ plain }: Sentence): number | undefined {
  const found = LMIA.exec(plain);
  if (!found || !SALE.test(plain) || isBorne(plain) || isDenied(plain, found.index)) return undefined;
  return found.index;
}

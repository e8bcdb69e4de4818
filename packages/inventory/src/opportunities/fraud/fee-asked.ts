import { isBorne } from './is-borne.ts';
import { isDenied } from './is-denied.ts';
import type { Sentence } from './sentences-of.ts';
import { wordPattern } from './word-pattern.ts';

const FEE = wordPattern(
  `(?:application|registration|processing|training|placement|administration|admin|recruitment|hiring|onboarding|reservation|interview|visa|permit|work permit|agency|uniform|starter kit|background check|screening|enrol?ment|job) (?:fees?|deposits?|costs?|charges?)`,
  '(?:refundable|security|upfront|one-time) (?:fees?|deposits?|payments?)',
  `frais (?:d'|de |de la |de l')(?:inscription|dossier|traitement|formation|placement|recrutement|agence|embauche|visa|reservation|administration|verification|uniforme)`,
  'depots? (?:remboursable|de garantie|de reservation)s?',
);
const MONEY = '(?:cad |us)?\\$ ?\\d[\\d,. ]*|\\d[\\d ]*(?:[.,]\\d\\d)? ?(?:\\$|cad|dollars)';
const DUE = wordPattern(
  'pay|paying|send|transfer|e-?transfer|wire|deposit of',
  'required|mandatory|non-?refundable|refundable|before (?:you )?(?:start|we|the)|to (?:apply|secure|reserve|hold|confirm)',
  'payez|payer|versez|verser|envoyez|envoyer|virement|a payer|obligatoires?|exiges?|remboursables?|avant (?:de|le|la|votre)',
);
const PAY_US = wordPattern(
  `(?:send|transfer|e-?transfer|wire|deposit|envoyez|virez|versez)(?: us| a| an| me| the| nous| un| une| la somme de){0,2} (?:${MONEY}|money|money order)`,
  `(?:you|applicants?|candidates?|volunteers?) (?:must|have to|need to|should|will have to)(?: first)? (?:pay|send|transfer|buy your)`,
  `(?:vous devez|vous devrez|candidate?s? doi(?:t|vent))(?: d'abord)? (?:payer|verser|envoyer|debourser)`,
  `(?:pay|payez)(?: a| un| une)? (?:${MONEY}) (?:to|pour|before|avant|by|par)`,
);
const MONEY_AMOUNT = new RegExp(MONEY);
/** Money of the people who are served is part of many honest jobs. */
const OTHERS = wordPattern(
  '(?:from|of|by|with|to|for) (?:our |the )?(?:customers?|clients?|members?|students?|parents?|patients?|tenants?|residents?|taxpayers?|guests?|families)',
  '(?:des|aux|de|les) (?:clients?|membres|eleves|etudiants|parents|locataires|usagers|familles|patients)',
  'bank deposits?',
  'to the bank',
);

/** Where a sentence asks the one who applies for money; undefined where it does not. */
export function feeAsked({ plain }: Sentence): number | undefined {
  if (OTHERS.test(plain) || isBorne(plain)) return undefined;
  const fee = FEE.exec(plain);
  const due = fee && (DUE.test(plain) || MONEY_AMOUNT.test(plain)) ? fee : PAY_US.exec(plain);
  return due && !isDenied(plain, due.index) ? due.index : undefined;
}

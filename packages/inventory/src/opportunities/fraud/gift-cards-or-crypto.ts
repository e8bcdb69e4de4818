import { isDenied } from './is-denied.ts';
import type { Sentence } from './sentences-of.ts';
import { wordPattern } from './word-pattern.ts';

const TOKENS =
  '(?:gift ?cards?|bitcoins?|crypto(?:currency|currencies|monnaies?)?|usdt|ethereum|western union|moneygram|cartes?[- ]cadeaux?|cryptomonnaies?)';
const UP_TO = (words: number) => `(?: [^ ]+){0,${words}}?`;
const PAID_SO = wordPattern(
  `(?:paid|payment|payments|pay|salary|wages?|compensation|deposit|fees?|payee?s?|paiement|salaire|remuneration|verse)${UP_TO(4)} (?:in|with|by|via|using|through|en|par|avec)${UP_TO(2)} ${TOKENS}`,
  `(?:buy|buying|purchase|purchasing|send|sending|achetez|acheter|envoyez|envoyer|acheterez)${UP_TO(3)} ${TOKENS}`,
  `(?:your|votre) (?:own )?(?:bitcoin|crypto(?:currency)?) (?:wallet|account)`,
  'portefeuille (?:bitcoin|crypto[a-z]*)',
);
const OTHERS = wordPattern('customers?', 'shoppers?', 'guests?', 'clients?', 'clientes?');

/** Where a sentence speaks of paying, or being paid, in what nobody gets back; undefined where it does not. */
export function giftCardsOrCrypto({ plain }: Sentence): number | undefined {
  const found = PAID_SO.exec(plain);
  if (!found || OTHERS.test(plain) || isDenied(plain, found.index)) return undefined;
  return found.index;
}

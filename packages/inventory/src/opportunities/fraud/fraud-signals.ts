import type { Board, Posting } from '../board.ts';
import { hourlyPay } from '../pay/hourly-pay.ts';
import { payMarket } from '../pay/pay-market.ts';
import { wageCheck } from '../pay/wage-check.ts';
import { documentsBeforeInterview } from './documents-before-interview.ts';
import { feeAsked } from './fee-asked.ts';
import type { FraudCode, FraudSignal } from './fraud-signal.ts';
import { giftCardsOrCrypto } from './gift-cards-or-crypto.ts';
import { lmiaForSale } from './lmia-for-sale.ts';
import { privateEmail } from './private-email.ts';
import { type Sentence, sentencesOf } from './sentences-of.ts';

/**
 * What in a posting should make a reader careful, each kind once, the gravest first. English and French words are
 * read; in another language only what is no text is weighed. A signal is a reason to ask, not a verdict.
 *
 * @param posting of the board, or a draft that `board.follow` has joined
 * @param board the others, whose pay it is held against
 * @param today calendar day, `2026-11-22`
 */
export function fraudSignals(posting: Posting, board: Board, today: string): readonly FraudSignal[] {
  const { opportunity, organization } = posting;
  const sentences = sentencesOf(opportunity);
  const isTaught = opportunity.kind === 'training' || opportunity.kind === 'bridging';
  const mailbox = privateEmail(posting);
  return [
    // A course may have a price.
    ...(isTaught ? [] : inSentences('fee_asked', sentences, feeAsked)),
    ...inSentences('gift_cards_or_crypto', sentences, giftCardsOrCrypto),
    ...inSentences('lmia_for_sale', sentences, lmiaForSale),
    ...inSentences('documents_before_interview', sentences, documentsBeforeInterview),
    ...paySignals(posting, board, today),
    ...(mailbox ? [signal('private_email', mailbox.field, { found: mailbox.found })] : []),
    // An organization of an inventory that is not at hand is still somebody.
    ...(organization || opportunity.organization_id ? [] : [signal('no_organization', 'organization', {})]),
  ];
}

function paySignals({ opportunity }: Posting, board: Board, today: string): FraudSignal[] {
  const {
    state,
    hourly = 0,
    minimum = 0,
  } = wageCheck(opportunity, board.document.municipality.minimum_wage, today);
  const below = state === 'below' ? [signal('pay_below_minimum', 'pay', { hourly, minimum })] : [];
  const pay = hourlyPay(opportunity);
  const noc = opportunity.occupation?.noc;
  const others = pay && noc ? payMarket(board).ceiling(noc, pay.currency, opportunity.id) : undefined;
  if (!pay || !others || pay.maximum <= others.ceiling) return below;
  return [...below, signal('pay_far_above', 'pay', { hourly: pay.maximum, usual: others.usual })];
}

function inSentences(
  code: FraudCode,
  sentences: readonly Sentence[],
  find: (sentence: Sentence, sentences: readonly Sentence[]) => number | undefined,
): FraudSignal[] {
  const found = sentences.find((sentence) => find(sentence, sentences) !== undefined);
  return found ? [signal(code, found.field, { found: found.written.slice(0, 200) })] : [];
}

function signal(code: FraudCode, field: string, values: FraudSignal['values']): FraudSignal {
  return { code, field, values };
}

import { msg, str } from '@lit/localize';
import type { FraudSignal } from '@newcomer-portal/inventory/opportunities';
import type { Formats } from '../../i18n/formats.ts';

/**
 * A sign of fraud in plain words, with what honest people do instead; calm, because a sign is no proof.
 *
 * @param currency of the posting's pay, `CAD`
 */
export function fraudText({ code, values }: FraudSignal, formats: Formats, currency: string): string {
  const money = (name: string) => formats.money(Number(values[name] ?? 0), currency);
  switch (code) {
    case 'fee_asked':
      return feeText();
    case 'gift_cards_or_crypto':
      return giftCardText();
    case 'lmia_for_sale':
      return lmiaText();
    case 'documents_before_interview':
      return documentsText();
    case 'pay_below_minimum':
      return belowText(money('hourly'), money('minimum'));
    case 'pay_far_above':
      return aboveText(money('hourly'), money('usual'));
    case 'private_email':
      return mailboxText(String(values.found ?? ''));
    case 'no_organization':
      return nobodyText();
  }
}

function feeText(): string {
  return msg('They ask you to pay. Honest people do not ask for money before you start.', {
    id: 'fraud.fee',
    desc: 'Sign of fraud: the one who applies is to pay',
  });
}

function giftCardText(): string {
  return msg('They pay with gift cards or crypto money, or want it from you. Nobody gets that money back.', {
    id: 'fraud.gift-cards',
    desc: 'Sign of fraud: gift cards, bitcoin and the like',
  });
}

function lmiaText(): string {
  return msg(
    'They want money for an LMIA. Employers ask the government for this paper. They may not sell it.',
    {
      id: 'fraud.lmia',
      desc: 'Sign of fraud. LMIA: labour market impact assessment; keep the letters',
    },
  );
}

function documentsText(): string {
  return msg(
    'They want your passport, SIN or bank account before you meet. Honest people ask when you have the job.',
    { id: 'fraud.documents', desc: 'Sign of fraud. SIN: social insurance number' },
  );
}

function belowText(hourly: string, minimum: string): string {
  return msg(str`They pay ${hourly} an hour. The law says at least ${minimum}.`, {
    id: 'fraud.below',
    desc: 'Sign of unfair work. 0: what they pay, 1: the minimum wage',
  });
}

function aboveText(hourly: string, usual: string): string {
  return msg(str`They promise ${hourly} an hour. Others pay about ${usual} for this work. Ask them why.`, {
    id: 'fraud.above',
    desc: 'Sign of fraud. 0: what they promise, 1: what others pay',
  });
}

function mailboxText(address: string): string {
  return msg(
    str`They write from ${address}. Anyone can have such an address. Find the phone number and call first.`,
    { id: 'fraud.mailbox', desc: 'Sign of fraud: a company with a free mailbox. 0: e-mail address' },
  );
}

function nobodyText(): string {
  return msg('They do not say who they are. Ask for the name and the address first.', {
    id: 'fraud.nobody',
    desc: 'Sign of fraud: no organization is named',
  });
}

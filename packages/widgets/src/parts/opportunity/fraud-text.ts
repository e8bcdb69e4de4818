import { msg, str } from '@lit/localize';
import type { FraudCode, FraudSignal } from '@newcomer-portal/inventory/opportunities';
import type { Formats } from '../../i18n/formats.ts';

/** Why a posting should make its reader careful, and what to do; calm, because a sign is no proof. */
export function fraudText({ code, values }: FraudSignal, formats: Formats): string {
  const money = (name: string) => formats.money(Number(values[name] ?? 0), 'CAD');
  if (code === 'pay_below_minimum') return belowText(money('hourly'), money('minimum'));
  return code === 'pay_far_above' ? aboveText(money('hourly'), money('usual')) : texts[code]();
}

const texts: Readonly<Record<Exclude<FraudCode, 'pay_below_minimum' | 'pay_far_above'>, () => string>> = {
  fee_asked: () =>
    msg('You are asked to pay. Real work does not cost you money.', {
      id: 'fraud.fee',
      desc: 'A sign of fraud: those who apply are to pay',
    }),
  private_email: () =>
    msg('They use a free mailbox. Look for the website of the company, and call there.', {
      id: 'fraud.mailbox',
      desc: 'A sign of fraud: a company that writes from a free mailbox',
    }),
  gift_cards_or_crypto: () =>
    msg('They talk of gift cards or crypto money. Nobody can get that money back.', {
      id: 'fraud.gift-cards',
      desc: 'A sign of fraud',
    }),
  documents_before_interview: () =>
    msg('They want papers before you have met. Do not send your passport or SIN yet.', {
      id: 'fraud.papers',
      desc: 'A sign of fraud. SIN: social insurance number',
    }),
  lmia_for_sale: () =>
    msg('They sell an LMIA. Nobody may sell one.', {
      id: 'fraud.lmia',
      desc: 'A sign of fraud. LMIA: labour market impact assessment, which an employer gets',
    }),
  no_organization: () =>
    msg('They do not say who they are. Ask before you send anything.', {
      id: 'fraud.nobody',
      desc: 'A sign of fraud: no organization is named',
    }),
};

function belowText(hourly: string, minimum: string): string {
  return msg(str`It pays ${hourly} an hour. Here an hour must pay ${minimum} or more.`, {
    id: 'fraud.below',
    desc: 'A sign of fraud. 0: pay by the hour, 1: the minimum wage',
  });
}

function aboveText(hourly: string, usual: string): string {
  return msg(str`It pays ${hourly} an hour. Others pay about ${usual} for this work. Ask why.`, {
    id: 'fraud.above',
    desc: 'A sign of fraud. 0: pay by the hour, 1: what others pay',
  });
}

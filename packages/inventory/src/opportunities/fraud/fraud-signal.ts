/** Something in a posting that honest postings do not have, as data; words are put to it where it is shown. */
export interface FraudSignal {
  code: FraudCode;
  /** The field that shows it: `description`, `apply`, `organization`, `pay`. */
  field: string;
  /** What is needed to say it in a sentence: the words found (`found`), amounts by the hour. */
  values: Readonly<Record<string, string | number>>;
}

export type FraudCode =
  /** The one who applies is to pay. */
  | 'fee_asked'
  /** Less than an hour of work must be paid. */
  | 'pay_below_minimum'
  /** Far more than the others of the occupation pay. */
  | 'pay_far_above'
  /** A company that answers from a free mailbox. */
  | 'private_email'
  /** Money that nobody gets back: gift cards, crypto currency. */
  | 'gift_cards_or_crypto'
  /** A passport, a social insurance number or a bank account, before anybody has met. */
  | 'documents_before_interview'
  /** A labour market impact assessment, which employers get and may not sell. */
  | 'lmia_for_sale'
  /** Nobody says who offers it. */
  | 'no_organization';

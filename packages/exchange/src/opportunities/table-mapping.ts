import type { OpportunityKind } from '@newcomer-portal/inventory/opportunities';

/** What a column of somebody's table can tell us. */
export type MappedField =
  | 'key'
  | 'title'
  | 'description'
  | 'organization'
  | 'address'
  | 'city'
  | 'province'
  | 'postal_code'
  | 'latitude'
  | 'longitude'
  | 'noc'
  | 'occupation'
  | 'pay_minimum'
  | 'pay_maximum'
  | 'pay_unit'
  | 'hours'
  | 'openings'
  | 'posted'
  | 'closes'
  | 'url'
  | 'email'
  | 'phone'
  | 'state';

/** How to read somebody's table. */
export interface TableMapping {
  /** The document's source that the postings come from. */
  source_id: string;
  /** What the rows are. */
  kind: OpportunityKind;
  /** For each field, the title of its column. A field without a column is left out. */
  columns: Readonly<Partial<Record<MappedField, string>>>;
  /** How days are written. ISO days and instants are read in any case. */
  days?: 'day_first' | 'month_first';
  /** The currency of the amounts; CAD unless it says otherwise. */
  currency?: string;
  /** What an amount without a unit of its own is for; an hour unless it says otherwise. */
  pay_unit?: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Words in the `state` column that mean the posting was taken back, in lower case. */
  withdrawn?: readonly string[];
  /** Language of the text, where it is not the document's. */
  text_language?: string;
}

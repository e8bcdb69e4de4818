/** Something wrong with an inventory, as data; words are put to it where it is shown. */
export interface Problem {
  code: ProblemCode;
  /** Where, from the top of the document: `['services', 3, 'languages', 0, 'code']`. */
  path: readonly (string | number)[];
  /** The record's own id, when it could be read. */
  record?: string;
  /** What the reader did about it. */
  outcome: 'left_out_record' | 'left_out_part' | 'kept' | 'refused';
  /** What is needed to say it in a sentence: the value found, what was expected. */
  values?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  /** The text is not JSON at all: cut in the middle, or a web page. */
  | 'not_json'
  /** Longer than a reader will take. */
  | 'too_large'
  /** Nested deeper than any inventory is. */
  | 'too_deep'
  /** JSON, but not an inventory. */
  | 'not_an_inventory'
  /** JSON, but not the document that was asked for; `expected` names it. */
  | 'wrong_document'
  /** An inventory of a version that this reader does not know. */
  | 'unknown_version'
  /** A value that does not fit its field. */
  | 'wrong_value'
  /** A field that must be there is not. */
  | 'missing'
  /** An id that another record of the same list has already. */
  | 'repeated_id'
  /** An id that no record has. */
  | 'unknown_reference'
  /** A range that ends before it begins. */
  | 'reversed_range'
  /** A confidential address that should not have been published. */
  | 'confidential_address';

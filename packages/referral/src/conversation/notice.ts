/** Something about a move that should be said, as data; words are put to it where it is shown. Never an answer. */
export interface Notice {
  code: NoticeCode;
  question?: string;
  values?: Readonly<Record<string, string | number>>;
}

export type NoticeCode =
  /** There is no such question, or it is not asked. */
  | 'unknown_question'
  /** A value that the question cannot take. Nothing changed. */
  | 'wrong_value'
  /** An option that the question does not have. The others count. */
  | 'unknown_option'
  /** Options that cannot both be true. `kept` counts, `dropped` does not. */
  | 'contradiction'
  /** More people than the question takes. The first ones count. */
  | 'too_many_people'
  /** What was kept is not a conversation. A new one was opened. */
  | 'not_a_conversation'
  /** What was kept was made by another version. A new one was opened. */
  | 'other_version';

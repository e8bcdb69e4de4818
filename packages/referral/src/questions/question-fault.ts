/** Something wrong with a question document as a whole, as data. */
export interface QuestionFault {
  code: QuestionFaultCode;
  /** Id of the question, outcome, step or paper. */
  record: string;
  values?: Readonly<Record<string, string | number>>;
}

export type QuestionFaultCode =
  /** Two records of one list have one id. */
  | 'repeated_id'
  /** A pointer that meets no question, option, need, step or paper. */
  | 'unknown_question'
  | 'unknown_option'
  | 'unknown_need'
  | 'unknown_step'
  | 'unknown_paper'
  /** A condition on an answer that is asked for at the same time or later: it can never hold. */
  | 'asked_too_early'
  /** Conditions, or steps, that wait for each other in a ring. */
  | 'loop'
  /** No answers lead there. */
  | 'unreachable_question'
  | 'unreachable_outcome'
  | 'unreachable_step'
  /** Nothing depends on the answer: it should not be asked. */
  | 'missing_outcome'
  /** A question to choose from without anything to choose, or one about ages with options. */
  | 'wrong_options'
  | 'missing_translation'
  /** The original has changed since it was translated. */
  | 'stale_translation';

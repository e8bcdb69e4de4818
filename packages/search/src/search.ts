import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** An inventory that can be asked. */
export interface Search {
  /**
   * Everything that fits, in order, with what each filter would do. Never throws, whatever was typed.
   *
   * @param now what "open now", prices and availability are read at
   */
  find(question: Question, now?: Date): Answer;
}

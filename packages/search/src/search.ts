import type { Answer } from './answer.ts';
import type { Question } from './question.ts';
import type { OpenSpelling } from './vocabulary/spelling.ts';

/** An inventory that can be asked. */
export interface Search {
  /**
   * Everything that fits, in order, with what each filter would do. Never throws, whatever was typed.
   *
   * @param now what "open now", prices and availability are read at
   */
  find(question: Question, now?: Date): Answer;

  /**
   * From now on misspelt words are guessed. The first spelling stays.
   *
   * @param open `openSpelling` of `@newcomer-portal/search/spelling`
   */
  learnSpelling(open: OpenSpelling): void;
}

import { conditionFaults } from './checks/condition-faults.ts';
import { idFaults } from './checks/id-faults.ts';
import { idleQuestions } from './checks/idle-questions.ts';
import { loopFaults } from './checks/loop-faults.ts';
import { pointerFaults } from './checks/pointer-faults.ts';
import { reachFaults } from './checks/reach-faults.ts';
import { translationFaults } from './checks/translation-faults.ts';
import type { QuestionFault } from './question-fault.ts';
import type { Questions } from './questions.ts';

/** What is asked of a needs list here. */
export interface KnownNeed {
  code: string;
}

/**
 * What no schema of a single record sees: pointers that lead nowhere, questions that nobody is ever asked, loops,
 * outcomes that no answer reaches, questions whose answer changes nothing, and missing or stale translations.
 *
 * @param needs the needs list that outcomes point into
 * @param languages the languages that every text must be in, the document's own among them or not
 */
export function checkQuestions(
  questions: Questions,
  needs: readonly KnownNeed[],
  languages: readonly string[],
): readonly QuestionFault[] {
  return [
    ...idFaults(questions),
    ...pointerFaults(questions, new Set(needs.map(({ code }) => code))),
    ...conditionFaults(questions),
    ...loopFaults(questions),
    ...reachFaults(questions),
    ...idleQuestions(questions),
    ...translationFaults(questions, languages),
  ];
}

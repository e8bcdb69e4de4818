import { asProblem, freezeDeeply } from '@newcomer-portal/inventory/documents';
import '../schema/jitless.ts';
import * as z from 'zod/mini';
import { checkQuestions, type KnownNeed } from './check-questions.ts';
import { Questions } from './questions.ts';

/** Thrown by `requireQuestions`: the message names the first faults. */
export class QuestionsError extends Error {
  override readonly name = 'QuestionsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    const more = faults.length > 5 ? `; and ${faults.length - 5} more` : '';
    super(
      `These questions have ${faults.length} fault(s) to mend before they can be published: ${faults.slice(0, 5).join('; ')}${more}`,
    );
    this.faults = faults;
  }
}

/**
 * Reads a question document strictly, for editors and servers: everything must fit, every pointer must meet its
 * record, every question and outcome must be reachable, and no translation may be missing.
 *
 * @param needs the needs list that outcomes point into
 * @param languages the languages that every text must be in
 * @throws {QuestionsError} with every fault, when anything does not fit
 */
export function requireQuestions(
  value: unknown,
  needs: readonly KnownNeed[],
  languages: readonly string[],
): Questions {
  const whole = z.safeParse(Questions, value);
  if (!whole.success) {
    const problems = whole.error.issues.map((issue) => asProblem(issue, value, [], 'refused'));
    throw new QuestionsError(
      problems.map(({ code, path, values }) => `${path.join('.')} is ${values?.found} (${code})`),
    );
  }
  const faults = checkQuestions(whole.data, needs, languages);
  if (faults.length > 0)
    throw new QuestionsError(
      faults.map(({ code, record, values }) => [code, record, ...Object.values(values ?? {})].join(' ')),
    );
  return freezeDeeply(whole.data);
}

import type { Questions } from '@newcomer-portal/referral';
import { readQuestions } from '@newcomer-portal/referral';
import type { DocumentFormat } from './document-format.ts';

/** The conversation of the referral wizard. */
export const questionsFormat: DocumentFormat<Questions> = {
  kind: 'questions/1',
  read(value) {
    const { questions, problems } = readQuestions(value);
    return { content: questions, problems };
  },
};

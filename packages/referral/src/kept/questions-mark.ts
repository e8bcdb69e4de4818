import { textHash } from '@newcomer-portal/inventory';
import type { Questions } from '../questions/questions.ts';

/** Tells whether what is asked has changed since somebody answered. What answers lead to may change without it. */
export function questionsMark({ questions }: Questions): string {
  return textHash(JSON.stringify(questions));
}

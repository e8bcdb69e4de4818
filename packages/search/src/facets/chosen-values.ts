import type { Question } from '../question.ts';
import type { FacetName } from './facet-name.ts';

/** The values that a question asks for in a filter; undefined where the filter is not in use. */
export function chosenValues(question: Question, name: FacetName): readonly string[] | undefined {
  if (name === 'within') return question.from && question.within !== undefined ? ['yes'] : undefined;
  const asked = question[name];
  if (typeof asked === 'object') return asked.length > 0 ? asked : undefined;
  return asked ? ['yes'] : undefined;
}

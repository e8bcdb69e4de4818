import type { Filtering } from './filtering.ts';

/** A filter that fewer than one record in this many says anything about is no filter. */
const ANSWERED_BY_ONE_IN = 200;

/** Whether a filter promises a choice that is there. One that is on always stays. */
export function isAnswered<Name extends string>(
  { answer, all }: Filtering<Name>,
  name: Name,
  isOn: boolean,
): boolean {
  if (isOn) return true;
  let most = 0;
  for (const count of answer.facets[name].counts.values()) most = Math.max(most, count);
  return most > 0 && most * ANSWERED_BY_ONE_IN >= Math.min(all, answer.hits.length);
}

import type { Service } from '../schema/service.ts';

/** `some_free`: free for some people, or some of the time. */
export type Cost = 'free' | 'some_free' | 'paid' | 'not_given';

/**
 * What a service costs, from its cost options on a calendar day. An option without an amount ("sliding scale") is
 * neither free nor priced, but it keeps the others from meaning everything. Prose such as `fees_description` is
 * for reading and decides nothing.
 */
export function costOf({ cost_options = [] }: Service, on: string): Cost {
  const amounts = cost_options
    .filter(({ valid_from, valid_to }) => (!valid_from || valid_from <= on) && (!valid_to || on <= valid_to))
    .map(({ amount }) => amount);
  if (amounts.includes(0)) return amounts.every((amount) => amount === 0) ? 'free' : 'some_free';
  return amounts.some((amount) => amount !== undefined) ? 'paid' : 'not_given';
}

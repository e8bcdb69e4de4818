import { checkAlfa } from './check-alfa.ts';
import { checkIbm } from './check-ibm.ts';
import type { Look } from './findings-in-states.ts';

/**
 * IBM's checker and Alfa, where `pnpm test:accessibility` asks for them: they take seconds for what axe does in tenths.
 * `pnpm test` looks with axe at every state of every widget, once in each language and at each width, and stays under
 * ten minutes.
 */
export const slowCheckers = process.env.EVERY_CHECKER ? ([checkIbm, checkAlfa] as const) : [];

/** All looks where every checker is asked for; else English on a desk and Arabic on a phone. */
export function looksOf<L extends Look>(all: readonly L[]): readonly L[] {
  if (process.env.EVERY_CHECKER) return all;
  return all.filter(({ language, width }) => width === (language === 'en' ? 1280 : 320));
}

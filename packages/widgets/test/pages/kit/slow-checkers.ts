import { checkAlfa } from './check-alfa.ts';
import { checkIbm } from './check-ibm.ts';

/**
 * IBM's checker and Alfa, where `pnpm test:accessibility` asks for them: they take seconds for what axe does in tenths.
 * `pnpm test` looks with axe at every state of every widget, and stays under ten minutes.
 */
export const slowCheckers = process.env.EVERY_CHECKER ? ([checkIbm, checkAlfa] as const) : [];

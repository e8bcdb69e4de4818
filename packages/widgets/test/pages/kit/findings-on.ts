import type { Page } from 'playwright-core';
import { checkAlfa } from './check-alfa.ts';
import { checkAxe } from './check-axe.ts';
import { checkIbm } from './check-ibm.ts';
import type { Finding } from './finding.ts';

/** What three checkers say of the screen, and whether it scrolls sideways. */
export async function findingsOn(page: Page): Promise<(Finding | string)[]> {
  const found = [...(await checkAxe(page)), ...(await checkIbm(page)), ...(await checkAlfa(page))];
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  return wider > 0 ? [...found, `wider than the screen by ${wider} px`] : found;
}

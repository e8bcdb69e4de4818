import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkAlfa } from './check-alfa.ts';
import { checkAxe } from './check-axe.ts';
import { checkIbm } from './check-ibm.ts';

/** Holds the page, as it is now, against all three checkers. */
export async function checkAccessibility(page: Page): Promise<void> {
  const findings = [await checkAxe(page), await checkIbm(page), await checkAlfa(page)].flat();
  assert.deepEqual(findings, [], 'no accessibility checker finds anything');
}

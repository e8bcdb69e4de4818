import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wider, 0, 'the page does not scroll sideways');
}

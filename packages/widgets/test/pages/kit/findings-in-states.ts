import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { Site } from './site.ts';
import { type Look, walkStates } from './walk-states.ts';

/** What checkers find in each state of a finder, and where the page scrolls sideways; empty where all is well. */
export async function findingsInStates(
  site: Site,
  look: Look,
  checks: readonly ((page: Page) => Promise<Finding[]>)[],
): Promise<Record<string, Finding[]>> {
  const found: Record<string, Finding[]> = {};
  await walkStates(site, look, async ({ page }, state) => {
    const findings = [];
    for (const check of [...checks, checkReflow]) findings.push(...(await check(page)));
    if (findings.length > 0) found[state] = findings;
  });
  return found;
}

async function checkReflow(page: Page): Promise<Finding[]> {
  const pixels = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  if (pixels <= 0) return [];
  return [{ checker: 'reflow', rule: 'WCAG 1.4.10', message: `${pixels} px too wide`, target: 'the page' }];
}

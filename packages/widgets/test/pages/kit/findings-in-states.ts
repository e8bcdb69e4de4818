import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { Language } from './interface-words.ts';
import type { Site } from './site.ts';

/** One of the accessibility checkers. */
export type Check = (page: Page) => Promise<Finding[]>;

export type Look = { language: Language; width: number };

/** Takes a widget through every state that it can be in, and looks at the page in each. */
export type StatesWalk = (
  site: Site,
  look: Look,
  onState: (page: Page, state: string) => Promise<void>,
) => Promise<void>;

/** What checkers find in each state of a widget, and where the page scrolls sideways; empty where all is well. */
export async function findingsInStates(
  walk: StatesWalk,
  site: Site,
  look: Look,
  checks: readonly Check[],
): Promise<Record<string, Finding[]>> {
  const found: Record<string, Finding[]> = {};
  await walk(site, look, async (page, state) => {
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

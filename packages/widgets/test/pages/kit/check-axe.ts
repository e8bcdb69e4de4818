import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';

/** Targets of 24 by 24 pixels: new in WCAG 2.2, and off unless it is asked for. */
const RULES = '{ rules: { "target-size": { enabled: true } } }';

/** What axe finds: WCAG 2.0 to 2.2, A and AA, and its best practices. Sees into shadow roots. */
export async function checkAxe(page: Page): Promise<Finding[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${RULES})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      checker: 'axe',
      rule: id,
      message: `${help}. ${failureSummary}`,
      target: target.flat().join(' '),
    })),
  );
}

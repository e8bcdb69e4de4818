import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';

type Report = {
  results: {
    ruleId: string;
    message: string;
    value: [policy: string, outcome: string];
    path: { dom: string };
  }[];
};

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** What IBM's checker holds to be a violation of WCAG 2.2, A and AA, for certain. Sees into shadow roots. */
export async function checkIbm(page: Page): Promise<Finding[]> {
  // The engine declares `ace` where it runs; a second declaration in the same page would throw.
  await page.evaluate(`if (!globalThis.ace) { ${readFileSync(ENGINE, 'utf8')}\n; globalThis.ace = ace; }`);
  const { results } = await page.evaluate<Report>(`(${checkWhatIsSeen})()`);
  return results
    .filter(({ value: [policy, outcome] }) => policy === 'VIOLATION' && outcome === 'FAIL')
    .map(({ ruleId, message, path }) => ({ checker: 'IBM', rule: ruleId, message, target: path.dom }));
}

/**
 * Runs in the page. The engine misses the names of what a closed `<details>` holds, which nobody meets, and wants words in
 * a label that is only there to be pressed, where the row and the column of a table name the box in it.
 */
const checkWhatIsSeen = `async () => {
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  const isSeen = ({ node }) => !(node instanceof Element) || node.checkVisibility();
  const isNamedElsewhere = ({ ruleId, node }) =>
    ruleId === 'label_content_exists' && node.control?.hasAttribute('aria-labelledby');
  const held = results.filter((result) => isSeen(result) && !isNamedElsewhere(result));
  return { results: held.map(({ ruleId, message, value, path }) => ({ ruleId, message, value, path })) };
}`;

import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import Rules, { Group } from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';

/** Rules for AAA alone; we hold AA. */
const BEYOND_AA = ['r24', 'r41', 'r66', 'r71', 'r73', 'r74', 'r80', 'r96', 'r111'];
/** Minimum contrast: Alfa does not read `light-dark()` and takes such a background for white. axe measures it. */
const MISREAD = ['r69'];

const rules = Rules.filter(({ uri }) => {
  const name = uri.split('sia-').at(-1) ?? '';
  return !BEYOND_AA.includes(name) && !MISREAD.includes(name);
});

/**
 * What Alfa finds, by its rules for WCAG A and AA, ARIA and best practice; what only a person could answer is not
 * among it. Sees into shadow roots.
 */
export async function checkAlfa(page: Page): Promise<Finding[]> {
  const document = await page.evaluateHandle(() => window.document);
  const audit = Audit.of(await Playwright.toPage(document), rules);
  return [...(await audit.evaluate())]
    .filter((outcome) => Outcome.isFailed(outcome))
    .map((outcome) => ({
      checker: 'Alfa',
      rule: outcome.rule.uri,
      message: messages(outcome.toJSON()).join(' '),
      target: targets(outcome.target).join(', '),
    }));
}

/** Alfa nests its words to different depths; each part that failed has a `message`. */
function messages(outcome: unknown): string[] {
  return [...JSON.stringify(outcome).matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, words = '']) => words,
  );
}

/** Some rules fail a group of elements together. */
function targets(target: unknown): string[] {
  const all: unknown[] = Group.isGroup(target) ? [...target] : [target];
  return all.map((one) => String(one).slice(0, 200));
}

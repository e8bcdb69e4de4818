import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkIbm } from './kit/check-ibm.ts';
import type { Finding } from './kit/finding.ts';
import { openSite, type Site } from './kit/site.ts';
import { type Look, walkStates } from './kit/walk-states.ts';

/** They take seconds for what axe does in tenths: one look in each language, one at each width. */
const LOOKS: readonly Look[] = [
  { language: 'en', width: 1280 },
  { language: 'ar', width: 320 },
];

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const look of LOOKS) {
  it(`IBM’s checker and Alfa find nothing in any state: ${look.language}, ${look.width} px`, async () => {
    const found: Record<string, Finding[]> = {};
    await walkStates(site, look, async ({ page }, state) => {
      const findings = [...(await checkIbm(page)), ...(await checkAlfa(page))];
      if (findings.length > 0) found[state] = findings;
    });
    assert.deepEqual(found, {});
  });
}

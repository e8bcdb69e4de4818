import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkAxe } from './kit/check-axe.ts';
import { checkIbm } from './kit/check-ibm.ts';
import { findingsInStates, type Look } from './kit/findings-in-states.ts';
import { openSite, type Site } from './kit/site.ts';
import { walkFinderStates } from './kit/walk-finder-states.ts';

/** IBM's and Alfa take seconds for what axe does in tenths: one look in each language, one at each width. */
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
  it(`axe, IBM’s checker and Alfa find nothing in any state: ${look.language}, ${look.width} px`, async () => {
    assert.deepEqual(
      await findingsInStates(walkFinderStates, site, look, [checkAxe, checkIbm, checkAlfa]),
      {},
    );
  });
}

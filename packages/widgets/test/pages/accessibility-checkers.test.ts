import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAxe } from './kit/check-axe.ts';
import { findingsInStates, type Look } from './kit/findings-in-states.ts';
import { openSite, type Site } from './kit/site.ts';
import { slowCheckers } from './kit/slow-checkers.ts';
import { walkFinderStates } from './kit/walk-finder-states.ts';

/** The slow checkers, where they are asked for, take one look in each language, and one at each width. */
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
  it(`the checkers that are asked for find nothing in any state: ${look.language}, ${look.width} px`, async () => {
    assert.deepEqual(await findingsInStates(walkFinderStates, site, look, [checkAxe, ...slowCheckers]), {});
  });
}

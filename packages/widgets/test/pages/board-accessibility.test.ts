import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAlfa } from './kit/check-alfa.ts';
import { checkAxe } from './kit/check-axe.ts';
import { checkIbm } from './kit/check-ibm.ts';
import { findingsInStates } from './kit/findings-in-states.ts';
import { openSite, type Site } from './kit/site.ts';
import { walkBoardStates } from './kit/walk-board-states.ts';

/** IBM’s checker and Alfa take seconds for what axe does in tenths: one look in each language, one at each width. */
const LOOKS = [
  { language: 'en', width: 1280, checks: [checkAxe, checkIbm, checkAlfa] },
  { language: 'en', width: 320, checks: [checkAxe] },
  { language: 'ar', width: 1280, checks: [checkAxe] },
  { language: 'ar', width: 320, checks: [checkAxe, checkIbm, checkAlfa] },
] as const;

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const { checks, ...look } of LOOKS) {
  const names = checks.map(({ name }) => name).join(', ');
  it(`a board has nothing to find in any state, nor scrolls sideways: ${look.language}, ${look.width} px, ${names}`, async () => {
    assert.deepEqual(await findingsInStates(walkBoardStates, site, look, checks), {});
  });
}

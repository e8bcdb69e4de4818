import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { checkAxe } from './kit/check-axe.ts';
import { type Check, findingsInStates, type Look } from './kit/findings-in-states.ts';
import { openSite, type Site } from './kit/site.ts';
import { looksOf, slowCheckers } from './kit/slow-checkers.ts';
import { walkBoardStates } from './kit/walk-board-states.ts';

/** The slow checkers, where they are asked for, take one look in each language, and one at each width. */
const LOOKS: readonly (Look & { checks: readonly Check[] })[] = [
  { language: 'en', width: 1280, checks: [checkAxe, ...slowCheckers] },
  { language: 'en', width: 320, checks: [checkAxe] },
  { language: 'ar', width: 1280, checks: [checkAxe] },
  { language: 'ar', width: 320, checks: [checkAxe, ...slowCheckers] },
];

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const { checks, ...look } of looksOf(LOOKS)) {
  const names = checks.map(({ name }) => name).join(', ');
  it(`a board has nothing to find in any state, nor scrolls sideways: ${look.language}, ${look.width} px, ${names}`, async () => {
    assert.deepEqual(await findingsInStates(walkBoardStates, site, look, checks), {});
  });
}

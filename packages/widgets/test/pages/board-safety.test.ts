import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { WORKSPACE_ROOT } from '../../../../scripts/workspace/root.ts';
import { assertHarmless } from './kit/assert-harmless.ts';
import { assertNoSidewaysScroll } from './kit/assert-no-sideways-scroll.ts';
import { boardOn } from './kit/board.ts';
import { townBoard } from './kit/city-page.ts';
import { hostile, hostileFile } from './kit/hostile-town.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { sampleBoard } from './kit/sample-board.ts';
import { openSite, type Site } from './kit/site.ts';
import { visitHostile } from './kit/visit-hostile.ts';

const { document, open } = sampleBoard();

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('hostile postings are no more than words: in the list, on every tab, among what was searched', async () => {
  const { page, board, end } = await visitHostileBoard('en');
  await assertHarmless(page, townBoard.tag);
  for (const tab of ['jobs', 'volunteering', 'mentoring', 'placements', 'courses'] as const) {
    await board.tab(tab).click();
    await assertHarmless(page, townBoard.tag);
  }
  await board.tab('all').click();
  await board.words.fill('script');
  await board.cards.first().waitFor();
  await assertHarmless(page, townBoard.tag);
  await end();
});

for (const language of ['en', 'ar'] as const) {
  it(`hostile postings are no more than words: in every posting, in ${language}`, async () => {
    const { page, board, end } = await visitHostileBoard(language);
    const ids = await board.ids();
    assert.equal(ids.length, open.length, 'no posting is lost');
    const addresses = new Set<string>();
    for (const id of ids) {
      await board.follow(id);
      await board.title.waitFor();
      await page.waitForFunction(`location.hash.includes('${id}')`);
      for (const address of await assertHarmless(page, townBoard.tag)) addresses.add(address);
    }
    assert.notEqual(addresses.size, 0);
    await board.button('detail.back').click();
    await end();
  });
}

it('hostile postings stay inside a phone’s screen, and can be used', async () => {
  const { page, board, end } = await visitHostileBoard('en', { width: 320, height: 640 });
  await assertNoSidewaysScroll(page);
  await board.cards.first().click();
  await board.title.waitFor();
  await assertNoSidewaysScroll(page);
  await board.button('detail.back').click();
  await board.tab('volunteering').click();
  await board.count.waitFor();
  assert.ok((await board.ids()).length < open.length);
  await end();
});

function licences(): unknown {
  return JSON.parse(readFileSync(`${WORKSPACE_ROOT}data/licences/ontario.json`, 'utf8'));
}

async function visitHostileBoard(language: Language, viewport = { width: 1280, height: 900 }) {
  const attributes = `${townBoard.attributes} page-size="100" locale="${language}"`;
  const documents = {
    'opportunities.json': hostile(document),
    'inventory.json': hostileFile('inventory'),
    'ontario.json': hostile(licences()),
  };
  const visit = await visitHostile(site, { ...townBoard, attributes }, documents, { viewport });
  const board = boardOn(visit.page, interfaceWords(language));
  await board.ready();
  return { ...visit, board };
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { WORKSPACE_ROOT } from '../../../../scripts/workspace/root.ts';
import { boardOn } from './kit/board.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const language of ['en', 'fr', 'ar'] as const) {
  it(`a board works under the strict policy, with a clean console, in ${language}`, async () => {
    const { page, end } = await site.visit(`/strict-work.html?lang=${language}`);
    const say = interfaceWords(language);
    const board = boardOn(page, say);
    await board.ready();
    assert.equal(await page.locator('[part=board]').getAttribute('lang'), language);

    await board.tab('volunteering').click();
    await board.place.fill('Z1A');
    await board.place.press('Enter');
    await page.getByText(say('near.told', 'Z1A')).waitFor();
    await board.order.selectOption(say('results.nearest'));
    await board.cards.first().click();
    await board.title.waitFor();
    await board.button('detail.back').click();
    await board.words.fill('nurs');
    await board.cards.first().waitFor();
    await end();
  });
}

it('the strict page has the same board as the one beside it', () => {
  const boardOf = (page: string) =>
    /<newcomer-opportunity-board[^>]*>/.exec(readFileSync(`${WORKSPACE_ROOT}demo/${page}`, 'utf8'))?.[0];
  assert.ok(boardOf('work.html'));
  assert.equal(boardOf('strict-work.html'), boardOf('work.html'));
});

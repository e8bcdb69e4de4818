import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { WORKSPACE_ROOT } from '../../../../scripts/workspace/root.ts';
import { agencyKeyOn } from './kit/agency-key.ts';
import { mouse } from './kit/hand.ts';
import { anyOf, interfaceWords } from './kit/interface-words.ts';
import { letterOn, PASSPHRASE, pathOf, SLOW } from './kit/letter.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site } from './kit/site.ts';
import { publishKeys } from './kit/town.ts';
import { wizardOn } from './kit/wizard.ts';

const DEMO = `${WORKSPACE_ROOT}demo/`;
/** Invented. */
const OWN_WORDS = { name: 'Maryam Example', phone: '705-555-0199' };
const say = interfaceWords('fr');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** A plan for a family, where all agencies have a key or none has one. */
async function openPlan(key?: string) {
  const visit = await site.visit('/strict-plan.html?lang=fr', {
    prepare: ({ page }) => publishKeys(page, 'example-town', () => key),
  });
  const { page } = visit;
  const wizard = wizardOn(page, say, 'fr', mouse(page));
  await wizard.walk(familyOfFour);
  return { ...visit, wizard, letter: letterOn(page, say) };
}

async function openReader(link?: string) {
  const visit = await site.visit(link ? pathOf(link) : '/strict-reader.html?lang=fr');
  // A letter's link names the reader's page alone, which is in the city's own language.
  const words = link ? interfaceWords('en') : say;
  return { ...visit, letter: letterOn(visit.page, words), key: agencyKeyOn(visit.page, words) };
}

describe('under the strict policy, with a clean console', () => {
  it('a letter is locked, opened, answered, kept and printed', async () => {
    const { page, letter, wizard, end } = await openPlan();
    await wizard.button('need.hand-off').first().click();
    await letter.agree(OWN_WORDS);
    const kept = page.waitForEvent('download');
    await letter.press('letter.keep');
    await kept;
    await letter.lock(PASSPHRASE);
    const desk = await openReader(await letter.link());
    await desk.letter.unlock(PASSPHRASE);
    await desk.page.getByText(OWN_WORDS.name).waitFor(SLOW);
    await desk.letter.accept();
    await letter.hear(await desk.letter.link());
    await page.getByText(say('standing.now', say('move.accepted'))).waitFor();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('banner').isVisible(), false, 'the print sheet is applied');
    for (const visit of [desk, { end }]) await visit.end();
  });

  it('a letter is sealed with a key that was made there', async () => {
    const agency = await openReader();
    const [key, file] = await agency.key.make();
    const { page, letter, wizard, end } = await openPlan(key);
    await wizard.button('need.send').first().click();
    await letter.agree(OWN_WORDS);
    await page.getByText(anyOf(say, 'letter.sealed')).waitFor();
    const desk = await openReader(await letter.link());
    await desk.key.open(file);
    await desk.page.getByText(OWN_WORDS.name).waitFor(SLOW);
    for (const visit of [agency, desk, { end }]) await visit.end();
  });

  it('answers are kept on the device, opened and cleared', async () => {
    const { page, wizard, end } = await openPlan();
    await wizard.button('yours.keep').click();
    await page.locator('[name=passphrase]').fill(PASSPHRASE);
    await wizard.button('keep.yes').click();
    await page.locator('#kept').waitFor(SLOW);
    await page.reload();
    await wizard.button('keep.go-on').click();
    await page.locator('[name=passphrase]').fill(PASSPHRASE);
    await wizard.button('keep.open').click();
    await page.locator('.planned').first().waitFor(SLOW);
    await wizard.button('yours.clear').click();
    await wizard.button('clear.yes').click();
    await page.getByText(say('cleared.gone')).waitFor();
    await end();
  });
});

describe('the pages of the demo', () => {
  const pages = readdirSync(DEMO).filter((file) => file.endsWith('.html'));
  const sourceOf = (page: string) => readFileSync(DEMO + page, 'utf8');

  it('can all be reached from another one', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        [...sourceOf(page).matchAll(/href="([a-z-]+\.html)"/g)].flatMap(([, to]) =>
          to === page ? [] : [to],
        ),
      ),
    );
    assert.deepEqual(
      pages.filter((page) => !linked.has(page)),
      [],
    );
  });

  it('have the same reader under the strict policy as beside it', () => {
    const readerOf = (page: string) => /<newcomer-referral-reader[^>]*>/.exec(sourceOf(page))?.[0];
    assert.ok(readerOf('reader.html'));
    assert.equal(readerOf('strict-reader.html'), readerOf('reader.html'));
  });
});

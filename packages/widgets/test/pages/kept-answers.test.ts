import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { makeKeeper, writeKept } from '@newcomer-portal/referral/kept';
import type { Page } from 'playwright-core';
import { mouse } from './kit/hand.ts';
import { interfaceWords, type Language } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site } from './kit/site.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';
import { type Answers, wizardOn } from './kit/wizard.ts';

const PASSPHRASE = 'four green garden chairs';
const KEY = 'newcomer-portal-kept-answers';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function visitWizard(language: Language, prepare: (page: Page) => Promise<unknown> = watch) {
  const visit = await site.visit(`/plan.html?lang=${language}`, { prepare: ({ page }) => prepare(page) });
  const say = interfaceWords(language);
  const wizard = wizardOn(visit.page, say, language, mouse(visit.page));
  await wizard.button('welcome.start').waitFor();
  const keep = async () => {
    await wizard.button('yours.keep').click();
    await visit.page.locator('[name=passphrase]').fill(PASSPHRASE);
    await wizard.button('keep.yes').click();
  };
  return { ...visit, say, wizard, keep };
}

const rawStorage = (page: Page) => testify(page).then(({ storage }) => JSON.stringify(storage));
const plannedIn = (page: Page) => page.locator('.planned h3').allTextContents();

describe('answers that a person keeps', () => {
  for (const language of ['en', 'ar'] as const) {
    it(`are there after the page was loaded again: ${language}`, async () => {
      const { page, say, wizard, keep, end } = await visitWizard(language);
      await wizard.walk(familyOfFour);
      await keep();
      await page.locator('#kept').waitFor();
      const planned = await plannedIn(page);
      await page.reload();
      await wizard.button('keep.go-on').click();
      await page.locator('[name=passphrase]').fill('five green garden chairs');
      await wizard.button('keep.open').click();
      await page.getByText(say('keep.wrong')).waitFor();
      await page.locator('[name=passphrase]').fill(PASSPHRASE);
      await wizard.button('keep.open').click();
      await page.locator('.planned').first().waitFor();
      assert.deepEqual(await plannedIn(page), planned);
      await end();
    });
  }
});

describe('what lies on the device', () => {
  it('is one locked record: nothing that was told is in the storage, the address or a request', async () => {
    const { page, wizard, keep, requests, end } = await visitWizard('en');
    await wizard.walk(familyOfFour);
    await keep();
    await page.locator('#kept').waitFor();
    const { storage, addresses, events } = await testify(page);
    assert.deepEqual({ ...storage, local: '{}' }, NOTHING_STORED);
    assert.deepEqual(Object.keys(JSON.parse(storage.local)), [KEY]);
    assert.ok(!/green|chairs/.test(JSON.stringify([addresses, events, requests])));
    for (const word of wordsOf(familyOfFour)) assert.ok(!storage.local.includes(word), word);
    await end();
  });

  it('is as long, however much was told', async () => {
    const lengths: number[] = [];
    for (const answers of [familyOfFour, {} as Answers]) {
      const { page, wizard, keep, end } = await visitWizard('en');
      await wizard.walk(answers);
      await keep();
      await page.locator('#kept').waitFor();
      lengths.push((await rawStorage(page)).length);
      await end();
    }
    assert.equal(lengths[0], lengths[1]);
  });

  it('is gone when everything is cleared, and does not come back with the next load', async () => {
    const { page, say, wizard, keep, end } = await visitWizard('en');
    await wizard.walk(familyOfFour);
    await keep();
    await page.locator('#kept').waitFor();
    await wizard.button('yours.clear').click();
    await wizard.button('clear.yes').click();
    await page.getByText(say('cleared.gone')).waitFor();
    assert.deepEqual((await testify(page)).storage, NOTHING_STORED);
    await page.reload();
    await wizard.button('welcome.start').waitFor();
    assert.equal(await wizard.button('keep.go-on').count(), 0);
    await end();
  });
});

it('50 planted answers are nowhere in clear once they are kept', async () => {
  const planted = Array.from({ length: 50 }, (_, index) => `canary-${String(index).padStart(2, '0')}-told`);
  const { page, wizard, end } = await visitWizard('en');
  const answers = Object.fromEntries(planted.map((word) => [word, { chosen: [word] }]));
  const conversation = { version: 1, answers };
  const record = await writeKept(await makeKeeper(PASSPHRASE), {
    version: 1,
    questions: '',
    conversation,
    done: planted,
  });
  await page.evaluate(([key, text]) => localStorage.setItem(key as string, text as string), [KEY, record]);
  await page.reload();
  await wizard.button('keep.go-on').click();
  await page.locator('[name=passphrase]').fill(PASSPHRASE);
  await wizard.button('keep.open').click();
  await page.locator('#kept').waitFor();
  // One more answer has the whole of them kept again, by the page itself.
  await wizard.answer(await firstQuestion(wizard), { 'for-whom': 'me' });
  await page.waitForFunction(([key, text]) => localStorage.getItem(key as string) !== text, [KEY, record]);
  const raw = await rawStorage(page);
  for (const part of [raw, ...raw.split('.').map((one) => Buffer.from(one, 'base64url').toString('latin1'))])
    assert.ok(!/canary|told/.test(part));
  await end();
});

it('a browser that forbids storage is told of in words, and the plan is made', async () => {
  const forbid = () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Forbidden by the test', 'SecurityError');
      },
    });
  };
  const { page, say, wizard, keep, end } = await visitWizard('en', (empty) => empty.addInitScript(forbid));
  await wizard.walk(familyOfFour);
  await keep();
  await page.getByText(say('keep.refused')).waitFor();
  assert.ok((await plannedIn(page)).length >= 3);
  await end();
});

it('nobody is asked whether they want to leave, and what was not kept is gone', async () => {
  const { page, wizard, end } = await visitWizard('en');
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.accept();
  });
  await wizard.walk(familyOfFour);
  await page.reload();
  await wizard.button('welcome.start').click();
  assert.equal(await page.locator('[aria-pressed=true]').count(), 0);
  assert.equal(dialogs, 0);
  await end();
});

/** Every answer that is long enough not to be in base64 by chance. */
function wordsOf(answers: typeof familyOfFour): string[] {
  return [...Object.keys(answers), ...Object.values(answers).flat(2).map(String)].filter(
    (word) => word.length > 4,
  );
}

async function firstQuestion({ question }: ReturnType<typeof wizardOn>) {
  const asked = await question();
  if (!asked) throw new Error('No question is on the screen');
  return asked;
}

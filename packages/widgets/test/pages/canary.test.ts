import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { toldIn } from '../../../../scripts/engines/testimony.ts';
import { agencyKeyOn } from './kit/agency-key.ts';
import { mouse } from './kit/hand.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { letterOn, pathOf, SLOW } from './kit/letter.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { overheard } from './kit/overheard.ts';
import { openSite, type Site } from './kit/site.ts';
import { publishKeys } from './kit/town.ts';
import type { Visit } from './kit/visit.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';
import { wizardOn } from './kit/wizard.ts';

const EACH = 25;
const KEPT = 'newcomer-portal-kept-answers';
const say = interfaceWords('en');

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

/** Values that are found nowhere but in what one walk types. `take` gives some of them, as words of one text. */
function plant(walk: string) {
  const values = Array.from({ length: EACH }, (_, at) => `zq${walk}${String(at).padStart(2, '0')}x`);
  const left = [...values];
  return { values, take: (count: number) => left.splice(0, count).join(' '), left };
}

/** A plan for a family. All agencies have this key, or none has one. */
async function openPlan(path: string, key?: string) {
  const visit = await site.visit(path, {
    prepare: ({ page }) => Promise.all([watch(page), publishKeys(page, 'example-town', () => key)]),
  });
  const wizard = wizardOn(visit.page, say, 'en', mouse(visit.page));
  await wizard.walk(familyOfFour);
  return { visit, page: visit.page, wizard, letter: letterOn(visit.page, say) };
}

async function openReader(path = '/reader.html') {
  const visit = await site.visit(path, { prepare: ({ page }) => watch(page) });
  const { page } = visit;
  return { visit, page, letter: letterOn(page, say), key: agencyKeyOn(page, say) };
}

/** The text of the file that a button saves. */
async function saved(page: Page, id: string): Promise<string> {
  const download = page.waitForEvent('download', SLOW);
  await page.getByRole('button', { name: say(id), exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Which values stand in a text, or in the bytes that a piece of it stands for. */
function inClear(text: string, values: readonly string[]): string[] {
  const pieces = text.split(/[^\w-]+/).map((piece) => Buffer.from(piece, 'base64url').toString('latin1'));
  return toldIn([text, ...pieces].join('\n'), values);
}

async function assertUntold(visit: Visit, values: readonly string[]): Promise<void> {
  assert.deepEqual(inClear(await overheard(visit), values), []);
}

/** Ends visits that told nobody anything, and stored nothing. */
async function leftNothing(visits: readonly Visit[], values: readonly string[]): Promise<void> {
  for (const visit of visits) {
    await assertUntold(visit, values);
    assert.deepEqual((await testify(visit.page)).storage, NOTHING_STORED);
    await visit.end();
  }
}

describe('of what a locked letter tells, nobody else hears', () => {
  it('also after it was answered and opened again with the copy: only that file holds it in clear', async () => {
    const { values, take, left } = plant('locked');
    const { visit, page, wizard, letter } = await openPlan('/plan.html');
    await wizard.button('need.hand-off').first().click();
    const shared = { name: take(4), phone: '705-555-9101', note: take(12) };
    await letter.agree(shared);
    const copy = await saved(page, 'letter.keep');
    const inCopy = [...shared.name.split(' '), ...shared.note.split(' '), shared.phone];
    assert.deepEqual(toldIn(copy, inCopy), inCopy, 'the file that the person keeps is in clear, and says so');
    const passphrase = take(5);
    await letter.lock(passphrase);
    const link = await letter.link();
    const desk = await openReader(pathOf(link));
    await desk.letter.unlock(passphrase);
    await desk.page.getByText(shared.name).waitFor(SLOW);
    await desk.page.getByRole('radio', { name: say('move.re-routed') }).check();
    await desk.page.locator('[name=to]').fill(take(2));
    await desk.page.locator('[name=note]').fill(take(2));
    await desk.letter.press('moves.make');
    await desk.page.locator('.qr').waitFor();
    const answer = await desk.letter.link();
    await letter.hear(answer);
    await page.getByText(say('standing.now', say('move.re-routed'))).waitFor();
    const later = await openReader(pathOf(answer));
    const buffer = Buffer.from(copy);
    await later.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
    await later.page.getByText(say('move.re-routed')).first().waitFor();
    assert.deepEqual(left, []);
    assert.deepEqual(inClear(link + answer, [...values, shared.phone]), [], 'nor the links');
    await leftNothing([visit, desk.visit, later.visit], [...values, shared.phone]);
  });
});

describe('of what a sealed letter tells, nobody else hears', () => {
  it('nor of the passphrase to its key', async () => {
    const { values, take, left } = plant('sealed');
    const passphrase = take(6);
    const agency = await openReader();
    const [key, file] = await agency.key.make('keys.make', passphrase);
    const { visit, page, wizard, letter } = await openPlan('/plan.html', key);
    await wizard.button('need.send').first().click();
    const shared = { name: take(5), phone: '705-555-9102', note: take(14) };
    await letter.agree(shared);
    const link = await letter.link();
    const mail = await page.getByRole('link', { name: say('mail.open') }).getAttribute('href');
    const desk = await openReader(pathOf(link));
    await desk.key.open(file, passphrase);
    await desk.page.getByText(shared.name).waitFor(SLOW);
    assert.deepEqual(left, []);
    const all = [...values, shared.phone];
    assert.deepEqual(
      inClear([link, mail, file.toString()].join('\n'), all),
      [],
      'nor the link, mail and key file',
    );
    await leftNothing([agency.visit, visit, desk.visit], all);
  });
});

describe('of what is told beside letters, nobody else hears', () => {
  it('where answers are kept on the device: one record is stored, and has none in clear', async () => {
    const { values, take, left } = plant('kept');
    const passphrase = take(5);
    const { visit, page, wizard, letter } = await openPlan('/plan.html');
    await wizard.button('yours.keep').click();
    await page.locator('[name=passphrase]').fill(passphrase);
    await wizard.button('keep.yes').click();
    await page.locator('#kept').waitFor(SLOW);
    await wizard.button('need.hand-off').first().click();
    await letter.agree({ name: take(6), phone: '705-555-9103', note: take(14) });
    const { storage } = await testify(page);
    assert.deepEqual({ ...storage, local: '{}' }, NOTHING_STORED);
    assert.deepEqual(Object.keys(JSON.parse(storage.local)), [KEPT]);
    assert.deepEqual(left, []);
    await assertUntold(visit, values);
    await visit.end();
  });

  it('where a worker takes notes and names an agency: only the notes’ own file holds the notes', async () => {
    const { values, take, left } = plant('desk');
    const { visit, page, wizard } = await openPlan('/worker.html');
    await wizard.button('plan.file').click();
    const notes = take(21);
    await page.getByRole('textbox', { name: say('notes.title') }).fill(notes);
    await page.locator('#sender-name').fill(take(2));
    await page.locator('#sender-worker').fill(take(2));
    await wizard.button('sender.use').click();
    await page.locator('.place summary').first().click();
    assert.equal(await saved(page, 'notes.save'), notes);
    const files = [await saved(page, 'file.json'), await saved(page, 'file.csv')];
    assert.deepEqual(inClear(files.join('\n'), notes.split(' ')), []);
    assert.deepEqual(left, []);
    await leftNothing([visit], values);
  });
});

describe('the search for what was told', () => {
  const LEAKS: Readonly<Record<string, (secret: string) => unknown>> = {
    'a request': (secret) => fetch(`/nowhere?${secret}`),
    'the body of a request': (secret) => fetch('/nowhere', { method: 'POST', body: btoa(secret) }),
    'the log': (secret) => console.info(secret),
    'an event': (secret) => document.body.dispatchEvent(Object.assign(new Event('newcomer-x'), { secret })),
    'the address': (secret) => history.replaceState(null, '', `?q=${secret}`),
    'the history': (secret) => history.replaceState({ secret }, ''),
    'the title': (secret) => {
      document.title = secret;
    },
    'the session’s storage': (secret) => sessionStorage.setItem('x', secret),
    'the device’s storage': (secret) => localStorage.setItem('x', btoa(secret)),
    'a database': (secret) => void indexedDB.open(secret),
    'a cache': (secret) => caches.open(secret),
    'a cookie': (secret) => {
      // biome-ignore lint/suspicious/noDocumentCookie: the leak that is planted
      document.cookie = `x=${secret}`;
    },
    'the page': (secret) => document.body.setAttribute('title', secret),
  };
  for (const [where, leak] of Object.entries(LEAKS)) {
    it(`finds what a script of the page puts into ${where}`, async () => {
      const secret = 'zqplanted00x';
      const visit = await site.visit('/plan.html', {
        prepare: ({ page }) => watch(page),
        expectedMessages: [/404/],
      });
      await assertUntold(visit, [secret]);
      await visit.page.evaluate(leak, secret);
      assert.deepEqual(inClear(await overheard(visit), [secret]), [secret]);
      await visit.end();
    });
  }
});

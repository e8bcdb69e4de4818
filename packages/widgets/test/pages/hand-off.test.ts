import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { agencyKeyOn } from './kit/agency-key.ts';
import { anyOf, interfaceWords } from './kit/interface-words.ts';
import { letterOn, PASSPHRASE, pathOf, SLOW } from './kit/letter.ts';
import { openSite, type Site } from './kit/site.ts';
import { publishKeys } from './kit/town.ts';
import type { SentRequest, Visit } from './kit/visit.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';

const say = interfaceWords('en');
/** Invented, and found nowhere but in what this test types. */
const CANARY = { name: 'Maryam Canarybird', phone: '705-555-0199', note: 'Zanzibarnote' };
const at = (page: Page) => letterOn(page, say);
const keyOf = (page: Page) => agencyKeyOn(page, say);
/** All agencies of the town have this key, or none has one. */
const giveKey = (page: Page, key?: string) => publishKeys(page, 'example-town', () => key);
const withoutKeys = { prepare: ({ page }: Visit) => giveKey(page) };
const watched = { prepare: ({ page }: Visit) => Promise.all([watch(page), giveKey(page)]) };

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

describe('a letter that a newcomer carries', () => {
  it('is opened in another browser, answered, and the answer comes back', async () => {
    const sender = await site.visit('/plan.html', watched);
    await askForLetter(sender.page);
    assert.ok((await sender.page.locator('[name=field]').count()) > 1, 'more is offered than is shared');
    await at(sender.page).agree(CANARY);
    const agency = await site.visit(pathOf(await at(sender.page).link()), watched);
    const letter = agency.page.locator('newcomer-referral-reader');
    await letter.getByText(CANARY.name).waitFor();
    assert.equal(new URL(agency.page.url()).hash, '', 'the address bar keeps nothing');
    await letter.getByText(CANARY.phone).waitFor();
    await letter.getByText(CANARY.note).waitFor();
    const shared = await letter.locator('.facts dt').allTextContents();
    assert.deepEqual(
      shared,
      ['note', 'need', 'phone'].map((field) => say(`field.${field}`)),
      'and nothing else',
    );

    await at(agency.page).decline();
    const answer = await at(agency.page).link();
    await at(sender.page).hear(answer);
    await sender.page.getByText(say('standing.now', say('move.declined'))).waitFor();
    await sender.page.getByText(say('decline.no-capacity')).waitFor();
    for (const visit of [sender, agency]) await assertNoTrace(visit);
  });

  it('opens the answer later, with the copy that was kept', async () => {
    const sender = await site.visit('/plan.html', withoutKeys);
    await askForLetter(sender.page);
    await at(sender.page).agree(CANARY);
    const saved = sender.page.waitForEvent('download');
    await at(sender.page).press('letter.keep');
    const copy = await readFile(await (await saved).path());
    const agency = await site.visit(pathOf(await at(sender.page).link()));
    await at(agency.page).decline();
    const later = await site.visit(pathOf(await at(agency.page).link()));
    const file = later.page.locator('input[type=file]');
    await file.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await later.page.getByText(say('answered.no-copy')).waitFor();
    await file.setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: copy });
    await later.page.getByText(say('decline.no-capacity')).waitFor();
    for (const visit of [sender, agency, later]) await visit.end();
  });
});

describe('the dates of a letter', () => {
  it('go into a calendar file that says nothing of why, and none when it was taken back', async () => {
    const { page, end } = await site.visit('/plan.html', withoutKeys);
    await askForLetter(page);
    await page.getByRole('checkbox', { name: say('purpose.later') }).check();
    await at(page).agree(CANARY, 1);
    const saved = page.waitForEvent('download');
    await at(page).press('letter.remind');
    const file = await saved;
    assert.equal(file.suggestedFilename(), 'dates.ics');
    const calendar = await readFile(await file.path(), 'utf8');
    const titles = [...calendar.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);
    assert.deepEqual(
      titles,
      ['calendar.silence', 'calendar.later', 'calendar.later'].map((id) => say(id)),
    );
    for (const told of [...Object.values(CANARY), 'Example Town', 'Settlement', 'referral'])
      assert.ok(!calendar.includes(told), `"${told}" is not in the calendar`);
    await at(page).press('letter.withdraw');
    await page.getByText(say('letter.withdrawn')).waitFor();
    assert.equal(await page.getByRole('button', { name: say('letter.remind') }).count(), 0);
    await end();
  });
});

describe('a letter that is kept from others', () => {
  it('stays shut without its passphrase', async () => {
    const sender = await site.visit('/plan.html', withoutKeys);
    await askForLetter(sender.page);
    await at(sender.page).agree(CANARY);
    await at(sender.page).lock(PASSPHRASE);
    const { page, end } = await site.visit(pathOf(await at(sender.page).link()));
    await at(page).unlock('five');
    await page.getByText(say('problem.wrong-passphrase')).waitFor(SLOW);
    await at(page).unlock(PASSPHRASE);
    await page.getByText(CANARY.name).waitFor(SLOW);
    await end();
    await sender.end();
  });

  it('shows nothing any more when it was taken back', async () => {
    const { page, end } = await site.visit('/plan.html', withoutKeys);
    await askForLetter(page);
    await at(page).agree(CANARY);
    await at(page).press('letter.withdraw');
    await page.getByText(say('letter.withdrawn')).waitFor();
    assert.equal(await page.locator('.qr').count(), 0);
    await end();
  });
});

describe('a letter that is sealed for an agency', () => {
  it('is opened by that agency’s key file alone, and answered', async () => {
    const agency = await site.visit('/reader.html');
    const [key, file] = await keyOf(agency.page).make();
    const sender = await site.visit('/plan.html', { prepare: ({ page }) => giveKey(page, key) });
    await askForLetter(sender.page, 'need.send');
    await at(sender.page).agree(CANARY);
    await sender.page.getByText(anyOf(say, 'letter.sealed')).waitFor();
    const link = await at(sender.page).link();
    const mail = sender.page.getByRole('link', { name: say('mail.open') });
    const text = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
    assert.equal(text, `${say('letter.mail')}\r\n${link}`);
    const path = pathOf(link);
    const other = await site.visit(path);
    await other.page.getByText(say('problem.needs-key')).waitFor();
    await keyOf(other.page).make();
    await other.page.getByText(say('problem.not-for-this-key')).waitFor();
    await keyOf(other.page).open(file);
    await other.page.getByText(CANARY.name).waitFor(SLOW);
    await at(other.page).decline();
    await at(sender.page).hear(await at(other.page).link());
    await sender.page.getByText(say('decline.no-capacity')).waitFor();
    assert.equal(await other.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    for (const visit of [agency, sender, other]) await visit.end();
  });
});

describe('a letter that is sealed with a key from before', () => {
  it('opens, and tells the agency that its listing shows an old key', async () => {
    const agency = await site.visit('/reader.html');
    const [old] = await keyOf(agency.page).make();
    const [, file] = await keyOf(agency.page).make('keys.change');
    const sender = await site.visit('/plan.html', { prepare: ({ page }) => giveKey(page, old) });
    await askForLetter(sender.page, 'need.send');
    await at(sender.page).agree(CANARY);
    const desk = await site.visit(pathOf(await at(sender.page).link()));
    await desk.page.getByText(say('problem.needs-key')).waitFor();
    await keyOf(desk.page).open(file);
    await desk.page.getByText(CANARY.name).waitFor(SLOW);
    assert.ok(await desk.page.getByText(say('reader.old-key')).isVisible());
    for (const visit of [agency, sender, desk]) await visit.end();
  });
});

describe('the page that reads letters', () => {
  for (const [link, problem] of [
    ['#referral=v1.o.abc', 'cut'],
    ['#referral=v1.o.abc.00000000', 'altered'],
    ['#referral=v9.o.abc.00000000', 'newer-version'],
    ['#referral=hello', 'not-ours'],
  ] as const) {
    it(`says in plain words that a letter is ${problem}`, async () => {
      const { page, end } = await site.visit(`/reader.html${link}`);
      await page.getByText(say(`problem.${problem}`)).waitFor();
      await end();
    });
  }
});

/** Skips every question, and takes the first door of the plan. */
async function askForLetter(page: Page, door = 'need.hand-off'): Promise<void> {
  await at(page).press('welcome.start');
  const start = page.getByRole('button', { name: say(door) }).first();
  const skip = page.getByRole('button', { name: say('question.skip'), exact: true });
  for (;;) {
    await start.or(skip).first().waitFor();
    if (await start.isVisible()) break;
    await skip.click();
  }
  await start.click();
  await page.getByText(say('consent.what')).waitFor();
}

async function assertNoTrace(visit: Visit): Promise<void> {
  const seen = await testify(visit.page);
  assert.deepEqual(seen.storage, NOTHING_STORED);
  const handedOff = JSON.stringify(seen.events);
  const told = JSON.stringify([seen.page, seen.title, handedOff, visit.requests.map(sentOf)]);
  for (const value of Object.values(CANARY))
    assert.ok(!told.includes(value), `"${value}" was told to nobody`);
  assert.doesNotMatch(told, /referral=v1/, 'nor was the letter');
  await visit.end();
}

/** What a request tells a server: a fragment stays in the browser. */
function sentOf({ url, headers, body }: SentRequest): unknown {
  return [url.replace(/#.*$/, ''), headers, body];
}

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { anyOf, interfaceWords } from './kit/interface-words.ts';
import { openSite, type Site } from './kit/site.ts';
import type { SentRequest, Visit } from './kit/visit.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';

const say = interfaceWords('en');
const TOWN = new URL('../../../../data/example-town/inventory.json', import.meta.url);
const PASSPHRASE = 'four green garden chairs';
/** Invented, and found nowhere but in what this test types. */
const CANARY = { name: 'Maryam Canarybird', phone: '705-555-0199', note: 'Zanzibarnote' };
/** A passphrase is slow on purpose. */
const SLOW = { timeout: 60_000 };
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
    await agree(sender.page);
    const agency = await site.visit(pathOf(await linkOn(sender.page)), watched);
    const letter = agency.page.locator('newcomer-referral-reader');
    await letter.getByText(CANARY.name).waitFor();
    assert.equal(new URL(agency.page.url()).hash, '', 'the address bar keeps nothing');
    await letter.getByText(CANARY.phone).waitFor();
    assert.equal(await letter.getByText(CANARY.note).count(), 0, 'what was left out is not there');

    await declines(agency.page);
    const answer = await linkOn(agency.page);
    await sender.page.getByRole('textbox', { name: say('heard.label') }).fill(answer);
    await press(sender.page, 'heard.open');
    await sender.page.getByText(say('standing.now', say('move.declined'))).waitFor();
    await sender.page.getByText(say('decline.no-capacity')).waitFor();
    for (const visit of [sender, agency]) await assertNoTrace(visit);
  });

  it('opens the answer later, with the copy that was kept', async () => {
    const sender = await site.visit('/plan.html', withoutKeys);
    await askForLetter(sender.page);
    await agree(sender.page);
    const saved = sender.page.waitForEvent('download');
    await press(sender.page, 'letter.keep');
    const copy = await readFile(await (await saved).path());
    const agency = await site.visit(pathOf(await linkOn(sender.page)));
    await declines(agency.page);
    const later = await site.visit(pathOf(await linkOn(agency.page)));
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
    await agree(page, 1);
    const saved = page.waitForEvent('download');
    await press(page, 'letter.remind');
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
    await press(page, 'letter.withdraw');
    await page.getByText(say('letter.withdrawn')).waitFor();
    assert.equal(await page.getByRole('button', { name: say('letter.remind') }).count(), 0);
    await end();
  });
});

describe('a letter that is kept from others', () => {
  it('stays shut without its passphrase', async () => {
    const sender = await site.visit('/plan.html', withoutKeys);
    await askForLetter(sender.page);
    await agree(sender.page);
    await sender.page.getByText(say('letter.lock-title')).click();
    await sender.page.getByRole('textbox', { name: say('passphrase.label') }).fill(PASSPHRASE);
    await press(sender.page, 'letter.lock');
    await sender.page.getByText(say('letter.locked')).waitFor(SLOW);
    const { page, end } = await site.visit(pathOf(await linkOn(sender.page)));
    const passphrase = page.getByRole('textbox', { name: say('passphrase.label') });
    await passphrase.fill('five');
    await press(page, 'reader.open');
    await page.getByText(say('problem.wrong-passphrase')).waitFor(SLOW);
    await passphrase.fill(PASSPHRASE);
    await press(page, 'reader.open');
    await page.getByText(CANARY.name).waitFor(SLOW);
    await end();
    await sender.end();
  });

  it('shows nothing any more when it was taken back', async () => {
    const { page, end } = await site.visit('/plan.html', withoutKeys);
    await askForLetter(page);
    await agree(page);
    await press(page, 'letter.withdraw');
    await page.getByText(say('letter.withdrawn')).waitFor();
    assert.equal(await page.locator('.qr').count(), 0);
    await end();
  });
});

describe('a letter that is sealed for an agency', () => {
  it('is opened by that agency’s key file alone, and answered', async () => {
    const agency = await site.visit('/reader.html');
    const [key, file] = await makeKey(agency.page);
    const sender = await site.visit('/plan.html', { prepare: ({ page }) => giveKey(page, key) });
    await askForLetter(sender.page, 'need.send');
    await agree(sender.page);
    await sender.page.getByText(anyOf(say, 'letter.sealed')).waitFor();
    const link = await linkOn(sender.page);
    const mail = sender.page.getByRole('link', { name: say('mail.open') });
    const text = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body');
    assert.equal(text, `${say('letter.mail')}\r\n${link}`);
    const path = pathOf(link);
    const other = await site.visit(path);
    await other.page.getByText(say('problem.needs-key')).waitFor();
    await makeKey(other.page);
    await other.page.getByText(say('problem.not-for-this-key')).waitFor();
    await openKey(other.page, file);
    await other.page.getByText(CANARY.name).waitFor(SLOW);
    await declines(other.page);
    await sender.page.getByRole('textbox', { name: say('heard.label') }).fill(await linkOn(other.page));
    await press(sender.page, 'heard.open');
    await sender.page.getByText(say('decline.no-capacity')).waitFor();
    assert.equal(await other.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    for (const visit of [agency, sender, other]) await visit.end();
  });
});

describe('a letter that is sealed with a key from before', () => {
  it('opens, and tells the agency that its listing shows an old key', async () => {
    const agency = await site.visit('/reader.html');
    const [old] = await makeKey(agency.page);
    const [, file] = await makeKey(agency.page, 'keys.change');
    const sender = await site.visit('/plan.html', { prepare: ({ page }) => giveKey(page, old) });
    await askForLetter(sender.page, 'need.send');
    await agree(sender.page);
    const desk = await site.visit(pathOf(await linkOn(sender.page)));
    await desk.page.getByText(say('problem.needs-key')).waitFor();
    await openKey(desk.page, file);
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
  await press(page, 'welcome.start');
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

/**
 * Chooses the need, a name and a number; a consent to nothing is refused first.
 *
 * @param ticked how much the test itself ticked before: nothing else stands ticked
 */
async function agree(page: Page, ticked = 0): Promise<void> {
  assert.equal(await page.locator('.hand-off input:checked').count(), ticked, 'nothing is preselected');
  await press(page, 'consent.agree');
  await page.getByText(say('consent.none')).waitFor();
  await page.locator('.hand-off input[value$="/need"]').first().check();
  await page.getByRole('textbox', { name: say('field.name') }).fill(CANARY.name);
  await page.getByRole('textbox', { name: say('field.phone') }).fill(CANARY.phone);
  await page.getByRole('checkbox', { name: say('purpose.help') }).check();
  await page.getByRole('radio', { name: '3' }).check();
  await press(page, 'consent.agree');
  await page.locator('.qr').first().waitFor();
}

/** Gives the town's agencies this key in place of their own, or none. */
async function giveKey(page: Page, key?: string): Promise<void> {
  const town = await readFile(TOWN, 'utf8');
  // What is read as undefined is left out.
  const body = JSON.stringify(JSON.parse(town, (name, value) => (name === 'referral_key' ? key : value)));
  await page.route('**/example-town/inventory.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
}

/** A new key on a reader's page, the first or one in place of it: its public part, and the file of all. */
async function makeKey(page: Page, button = 'keys.make'): Promise<readonly [key: string, file: Buffer]> {
  await openKeys(page);
  await page.locator('.keys input[name=passphrase]').fill(PASSPHRASE);
  const saved = page.waitForEvent('download', SLOW);
  await press(page, button);
  const file = await readFile(await (await saved).path());
  return [await linkOn(page), file];
}

async function openKey(page: Page, file: Buffer): Promise<void> {
  await openKeys(page);
  await page
    .locator('.keys input[type=file]')
    .setInputFiles({ name: 'agency-key.txt', mimeType: 'text/plain', buffer: file });
  await page.locator('.keys input[name=passphrase]').fill(PASSPHRASE);
  await press(page, 'keys.open');
}

async function openKeys(page: Page): Promise<void> {
  const part = page.locator('.keys');
  await part.waitFor();
  if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
    await page.getByText(say('keys.title')).click();
}

/** A no without a reason is not taken. */
async function declines(page: Page): Promise<void> {
  await page.getByRole('radio', { name: say('move.declined') }).check();
  await press(page, 'moves.make');
  assert.equal(await page.locator('.qr').count(), 0, 'a reason is mandatory');
  await page.getByRole('combobox', { name: say('moves.why') }).selectOption('no_capacity');
  await press(page, 'moves.make');
  await page.locator('.qr').waitFor();
}

async function press(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: say(id), exact: true }).click();
}

function linkOn(page: Page): Promise<string> {
  return page.locator('input.copied').first().inputValue();
}

function pathOf(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
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

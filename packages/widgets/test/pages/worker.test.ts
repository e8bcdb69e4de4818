import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { Assessment } from '@newcomer-portal/referral/assessment';
import type { Page } from 'playwright-core';
import { mouse } from './kit/hand.ts';
import { interfaceWords } from './kit/interface-words.ts';
import { familyOfFour } from './kit/newcomers.ts';
import { openSite, type Site, type VisitOptions } from './kit/site.ts';
import { NOTHING_STORED, testify, watch } from './kit/witness.ts';
import { wizardOn } from './kit/wizard.ts';

const say = interfaceWords('en');
/** Invented, and found nowhere but in what this test types. */
const NOTE = 'Zanzibarnote: seems afraid of a Canarylandlord';
const CANARIES = ['Zanzibarnote', 'Canarylandlord'];
const AGENCY = 'Example Town Public Library';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function atDesk(path = '/worker.html', options: VisitOptions = {}) {
  const visit = await site.visit(path, options);
  const { page } = visit;
  const wizard = wizardOn(page, say, 'en', mouse(page));
  await wizard.button('welcome.start').waitFor();
  return { ...visit, wizard };
}

describe('a worker who helps a family', () => {
  it('keeps a summary, calls first, and sends as an agency; the notes are in none of it', async () => {
    const visit = await atDesk('/worker.html', { prepare: ({ page }) => watch(page) });
    const { page, wizard } = visit;
    await wizard.walk(familyOfFour);
    await wizard.button('plan.file').click();
    await page.getByRole('textbox', { name: say('notes.title') }).fill(NOTE);
    const json = await saved(page, 'file.json');
    const csv = await saved(page, 'file.csv');
    const { people, needs } = Assessment.parse(JSON.parse(json));
    assert.equal(people.length, 4);
    assert.ok(needs.length >= 3 && needs.every(({ doors }) => doors.length > 0));
    assert.equal(csv.match(/^"need",/gm)?.length, needs.length);

    await page.getByRole('textbox', { name: say('sender.name') }).fill(AGENCY);
    await wizard.button('sender.use').click();
    await page.locator('.place summary').first().click();
    const mail = await page.locator('.place[open] a[href^="mailto:"]').getAttribute('href');
    const script = await page.locator('.place[open]').textContent();
    assert.match(decodeURIComponent(mail ?? ''), new RegExp(`We are ${AGENCY}`));

    const letter = await letterFrom(visit);
    await letter.page.getByText(say('reader.from', AGENCY)).waitFor();
    const read = await letter.page.locator('.hand-off').textContent();
    await letter.end();
    const told = [json, csv, mail, script, read, JSON.stringify(visit.requests)];
    const { storage, ...seen } = await testify(page);
    assert.deepEqual(storage, NOTHING_STORED);
    assertNone([...told, JSON.stringify(seen)]);
    assert.doesNotMatch(JSON.stringify(seen), new RegExp(AGENCY), 'nor is the host told who sends');
    await visit.end();
  });
});

describe('a worker’s paper', () => {
  it('has the summary without the notes, and the newcomer’s has none of them either', async () => {
    const { page, wizard, end } = await atDesk();
    await wizard.walk(familyOfFour);
    await page.evaluate('window.print = () => {}');
    await wizard.button('plan.file').click();
    const notes = page.getByRole('textbox', { name: say('notes.title') });
    await notes.fill(NOTE);
    await wizard.button('file.print').click();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText(say('summary.needs')).isVisible());
    for (const off of [notes, page.locator('#contact-title'), page.getByRole('banner')])
      assert.equal(await off.isVisible(), false, `${off} is not on the paper`);
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await saved(page, 'notes.save'), NOTE);
    await wizard.button('answers.plan').click();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: say('plan.title'), exact: true }).waitFor();
    const paper = await page.locator('[part=wizard]').textContent();
    assertNone([paper]);
    await end();
  });
});

describe('a worker under the strict policy', () => {
  it('has all of it, with a clean console', async () => {
    const { page, wizard, end } = await atDesk('/strict-plan.html');
    await page.locator('newcomer-referral-wizard').evaluate((element) => {
      element.setAttribute('mode', 'worker');
      element.setAttribute('follow-up', 'data/referral/follow-up.json');
    });
    await wizard.walk(familyOfFour);
    await wizard.button('plan.file').click();
    assert.match(await saved(page, 'file.csv'), /^\uFEFF"record",/);
    await wizard.button('follow-up.open').click();
    await wizard.button('follow-up.done').waitFor();
    await end();
  });
});

describe('a worker who asks again', () => {
  it('opens months later the file that was kept, and sees what has changed', async () => {
    const first = await atDesk();
    await first.wizard.button('follow-up.open').click();
    await answer(first.page, 0);
    const file = await saved(first.page, 'changes.save');
    await first.end();

    const later = await atDesk('/worker.html', { prepare: ({ page }) => watch(page) });
    const { page, wizard } = later;
    await wizard.button('follow-up.open').click();
    const field = page.locator('input[type=file]');
    await field.setInputFiles(jsonFile('{"kind":"newcomer-referral-copy/1"}'));
    await page.getByText(say('follow-up.not-ours')).waitFor();
    await field.setInputFiles(jsonFile(file));
    await page.locator('.own [role=status]').getByText(say('time.baseline')).waitFor();
    assert.ok(await page.getByRole('radio', { name: say('time.months-3') }).isChecked());
    await answer(page, 1);
    const better = String(Object.keys(JSON.parse(file).forms[0].answers).length);
    await page.getByText(say('changes.counts', better, '0', '0', '0')).waitFor();
    assert.equal(JSON.parse(await saved(page, 'changes.save')).forms.length, 2);
    const { storage, events } = await testify(page);
    assert.deepEqual([storage, events], [NOTHING_STORED, []]);
    await later.end();
  });
});

function assertNone(texts: readonly (string | null)[]): void {
  const told = texts.join();
  for (const canary of CANARIES) assert.ok(!told.includes(canary), `"${canary}" was told to nobody`);
}

/** The text of what a button saves. */
async function saved(page: Page, id: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say(id), exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Makes a letter about one need, and opens it as the agency does. */
async function letterFrom({ page, wizard }: Awaited<ReturnType<typeof atDesk>>) {
  await wizard.button('answers.plan').click();
  await page
    .getByRole('button', { name: say('need.hand-off'), exact: true })
    .first()
    .click();
  await page.locator('[name=field][value$="/need"]').first().check();
  await page.locator('[name=purpose]').first().check();
  await page.locator('[name=months]').first().check();
  await wizard.button('consent.agree').click();
  const { pathname, hash } = new URL(await page.locator('input.copied').first().inputValue());
  return site.visit(`${pathname}${hash}`);
}

/** Takes one of the answers to each question. */
async function answer(page: Page, which: number): Promise<void> {
  await page.locator('.follow-up').waitFor();
  for (const group of (await page.locator('.follow-up fieldset').all()).slice(1))
    await group.getByRole('radio').nth(which).check();
  await page.getByRole('button', { name: say('follow-up.done'), exact: true }).click();
}

function jsonFile(text: string) {
  return { name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

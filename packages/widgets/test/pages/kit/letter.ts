import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Say } from './interface-words.ts';

/** A passphrase is slow on purpose. */
export const SLOW = { timeout: 60_000 };
export const PASSPHRASE = 'four green garden chairs';

/** Words of somebody's own that a letter may hold. */
export type OwnWords = { name: string; phone: string };

/** A page on which a letter is made, or on which it is read, as people meet it. */
export type LetterPage = {
  press(id: string): Promise<void>;
  /**
   * Chooses the first need, and tells a name and a number; a consent to nothing is refused first.
   *
   * @param ticked how much was ticked before: nothing else stands ticked
   */
  agree(words: OwnWords, ticked?: number): Promise<void>;
  /** The link that is on the screen: a letter's, an answer's, or the public part of a key. */
  link(): Promise<string>;
  /** Opens the answer that came back. */
  hear(link: string): Promise<void>;
  /** A no without a reason is not taken. */
  decline(): Promise<void>;
  accept(): Promise<void>;
  /** A new key, the first one or in place of it: its public part, and the file of all. */
  makeKey(button?: string): Promise<readonly [key: string, file: Buffer]>;
  openKey(file: Buffer): Promise<void>;
};

export function letterOn(page: Page, say: Say): LetterPage {
  const press = (id: string) => page.getByRole('button', { name: say(id), exact: true }).click();
  const link = () => page.locator('input.copied').first().inputValue();
  const choose = (move: string) => page.getByRole('radio', { name: say(move), exact: true }).check();
  const openKeys = async () => {
    const part = page.locator('.keys');
    await part.waitFor();
    if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
      await page.getByText(say('keys.title')).click();
  };
  return {
    press,
    link,
    agree: async ({ name, phone }, ticked = 0) => {
      assert.equal(await page.locator('.hand-off input:checked').count(), ticked, 'nothing is preselected');
      await press('consent.agree');
      await page.getByText(say('consent.none')).waitFor();
      await page.locator('.hand-off input[value$="/need"]').first().check();
      await page.getByRole('textbox', { name: say('field.name') }).fill(name);
      await page.getByRole('textbox', { name: say('field.phone') }).fill(phone);
      await page.getByRole('checkbox', { name: say('purpose.help') }).check();
      await page.locator('input[name=months][value="3"]').check();
      await press('consent.agree');
      await page.locator('.qr').first().waitFor();
    },
    hear: async (answer) => {
      await page.getByRole('textbox', { name: say('heard.label') }).fill(answer);
      await press('heard.open');
    },
    decline: async () => {
      await choose('move.declined');
      await press('moves.make');
      assert.equal(await page.locator('.qr').count(), 0, 'a reason is mandatory');
      await page.getByRole('combobox', { name: say('moves.why') }).selectOption('no_capacity');
      await press('moves.make');
      await page.locator('.qr').waitFor();
    },
    accept: async () => {
      await choose('move.accepted');
      await press('moves.make');
      await page.locator('.qr').waitFor();
    },
    makeKey: async (button = 'keys.make') => {
      await openKeys();
      await page.locator('.keys input[name=passphrase]').fill(PASSPHRASE);
      const saved = page.waitForEvent('download', SLOW);
      await press(button);
      const file = await readFile(await (await saved).path());
      return [await link(), file];
    },
    openKey: async (file) => {
      await openKeys();
      await page
        .locator('.keys input[type=file]')
        .setInputFiles({ name: 'agency-key.txt', mimeType: 'text/plain', buffer: file });
      await page.locator('.keys input[name=passphrase]').fill(PASSPHRASE);
      await press('keys.open');
    },
  };
}

/** Where on the site a link leads. */
export function pathOf(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}

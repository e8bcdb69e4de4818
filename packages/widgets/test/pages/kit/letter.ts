import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Say } from './interface-words.ts';

/** A passphrase is slow on purpose. */
export const SLOW = { timeout: 60_000 };
export const PASSPHRASE = 'four green garden chairs';

/** Words of somebody's own that a letter may hold. */
export type OwnWords = { name: string; phone: string; note?: string };

/** A page on which a letter is made, or on which it is read, as people meet it. */
export type LetterPage = {
  press(id: string): Promise<void>;
  /**
   * Chooses the first need, and tells a name and a number; a consent to nothing is refused first.
   *
   * @param ticked how much was ticked before: nothing else stands ticked
   */
  agree(words: OwnWords, ticked?: number): Promise<void>;
  /** The link that is on the screen: a letter's or an answer's. */
  link(): Promise<string>;
  /** Opens the answer that came back. */
  hear(link: string): Promise<void>;
  /** Locks the letter that is on the screen. */
  lock(passphrase: string): Promise<void>;
  /** Opens a letter that is locked. */
  unlock(passphrase: string): Promise<void>;
  /** A no without a reason is not taken. */
  decline(): Promise<void>;
  accept(): Promise<void>;
};

export function letterOn(page: Page, say: Say): LetterPage {
  const press = (id: string) => page.getByRole('button', { name: say(id), exact: true }).click();
  const link = () => page.locator('input.copied').first().inputValue();
  const choose = (move: string) => page.getByRole('radio', { name: say(move), exact: true }).check();
  return {
    press,
    link,
    agree: async ({ name, phone, note = '' }, ticked = 0) => {
      assert.equal(await page.locator('.hand-off input:checked').count(), ticked, 'nothing is preselected');
      await press('consent.agree');
      await page.getByText(say('consent.none')).waitFor();
      await page.locator('.hand-off input[value$="/need"]').first().check();
      await page.getByRole('textbox', { name: say('field.name') }).fill(name);
      await page.getByRole('textbox', { name: say('field.phone') }).fill(phone);
      await page.getByRole('textbox', { name: say('field.note') }).fill(note);
      await page.getByRole('checkbox', { name: say('purpose.help') }).check();
      await page.locator('input[name=months][value="3"]').check();
      await press('consent.agree');
      await page.locator('.qr').first().waitFor();
    },
    hear: async (answer) => {
      await page.getByRole('textbox', { name: say('heard.label') }).fill(answer);
      await press('heard.open');
    },
    lock: async (passphrase) => {
      await page.getByText(say('letter.lock-title')).click();
      await page.getByRole('textbox', { name: say('passphrase.label') }).fill(passphrase);
      await press('letter.lock');
      await page.getByText(say('letter.locked')).waitFor(SLOW);
    },
    unlock: async (passphrase) => {
      await page.getByRole('textbox', { name: say('passphrase.label') }).fill(passphrase);
      await press('reader.open');
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
  };
}

/** Where on the site a link leads. */
export function pathOf(link: string): string {
  const { pathname, search, hash } = new URL(link);
  return `${pathname}${search}${hash}`;
}

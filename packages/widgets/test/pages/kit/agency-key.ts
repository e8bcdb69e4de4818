import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Say } from './interface-words.ts';
import { PASSPHRASE, SLOW } from './letter.ts';

/** The part of the reader's page where an agency has its key. */
export type AgencyKey = {
  /** A new key, the first one or with `keys.change` in place of it: its public part, and the file of all. */
  make(button?: string, passphrase?: string): Promise<readonly [key: string, file: Buffer]>;
  open(file: Buffer, passphrase?: string): Promise<void>;
};

export function agencyKeyOn(page: Page, say: Say): AgencyKey {
  const part = page.locator('.keys');
  const press = (id: string) => page.getByRole('button', { name: say(id), exact: true }).click();
  const show = async () => {
    await part.waitFor();
    if (!(await part.evaluate((details) => (details as HTMLDetailsElement).open)))
      await page.getByText(say('keys.title')).click();
  };
  return {
    make: async (button = 'keys.make', passphrase = PASSPHRASE) => {
      await show();
      await part.locator('input[name=passphrase]').fill(passphrase);
      const saved = page.waitForEvent('download', SLOW);
      await press(button);
      const file = await readFile(await (await saved).path());
      return [await part.locator('input.copied').inputValue(), file];
    },
    open: async (file, passphrase = PASSPHRASE) => {
      await show();
      await part
        .locator('input[type=file]')
        .setInputFiles({ name: 'agency-key.txt', mimeType: 'text/plain', buffer: file });
      await part.locator('input[name=passphrase]').fill(passphrase);
      await press('keys.open');
    },
  };
}

import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Widget } from './city-page.ts';
import { shadowContent } from './shadow-content.ts';

/**
 * Fails where what a widget shows of a hostile document is more than words.
 *
 * @returns the addresses that the widget links to now
 */
export async function assertHarmless(page: Page, tag: Widget['tag']): Promise<string[]> {
  const { addresses, foreign } = await shadowContent(page, tag);
  assert.deepEqual(foreign, [], 'no element or handler comes from a listing');
  const dangerous = addresses.filter((address) => !/^(https?|mailto|tel|sms|geo):/.test(address));
  assert.deepEqual(dangerous, [], 'no link leads to a program');
  const strangers = addresses.filter((address) => address.includes('stranger.example'));
  assert.deepEqual(strangers, [], 'no link says one thing and does another');
  assert.deepEqual(await page.evaluate('window.hits'), []);
  assert.equal(await page.evaluate('({}).polluted'), undefined, 'prototypes are as they were');
  return addresses;
}

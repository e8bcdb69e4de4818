import type { OpenState } from '@newcomer-portal/inventory';
import { expect } from '@open-wc/testing';
import { setPageLocale } from '../i18n/locale.ts';
import { readerOf } from '../i18n/reader.ts';
import { openLabel } from './open-state.ts';

/** A Monday, 10:00 in Toronto. */
const now = new Date('2026-11-16T15:00:00Z');
const at = (iso: string) => new Date(iso);

const table: readonly [state: OpenState, tone: string, words: RegExp][] = [
  [{ state: 'open' }, 'ok', /^Open now$/],
  [{ state: 'open', until: at('2026-11-16T22:00:00Z') }, 'ok', /^Open now, until 5:00 p\.m\.$/],
  [{ state: 'closed' }, 'quiet', /^Closed now$/],
  [
    { state: 'closed', opensAgain: at('2026-11-16T18:00:00Z') },
    'quiet',
    /^Closed now\. Opens at 1:00 p\.m\.$/,
  ],
  [{ state: 'closed', opensAgain: at('2026-11-18T14:00:00Z') }, 'quiet', /Opens Wednesday, 9:00 a\.m\.$/],
  [{ state: 'by_appointment' }, 'quiet', /Call first for a time/],
  [{ state: 'suspended' }, 'warn', /Stopped for now/],
  [{ state: 'not_given' }, 'quiet', /Hours not given\. Call first\./],
];

describe('the words for an open state', () => {
  const reader = readerOf('en', 'en');

  table.forEach(([state, tone, words]) => {
    it(`say ${words.source} for ${JSON.stringify(state)}`, () => {
      const label = openLabel(state, now, 'America/Toronto', reader);
      expect(label.text.replaceAll(/\s/g, ' ')).to.match(words);
      expect(label.tone).to.equal(tone);
    });
  });

  it('tell the time of the city, not of the device', () => {
    const until = at('2026-11-16T22:00:00Z');
    const inTokyo = openLabel({ state: 'open', until }, now, 'Asia/Tokyo', reader);
    expect(inTokyo.text.replaceAll(/\s/g, ' ')).to.contain('7:00 a.m.');
  });

  it('are in the language of the page', async () => {
    await setPageLocale('fr');
    const label = openLabel({ state: 'not_given' }, now, 'America/Toronto', readerOf('fr', 'en'));
    expect(label.text).to.not.contain('Hours');
    await setPageLocale('en');
  });
});

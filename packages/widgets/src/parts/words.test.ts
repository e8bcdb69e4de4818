import type { FoundText } from '@newcomer-portal/inventory';
import { expect, fixture, html } from '@open-wc/testing';
import { textOf } from '../../test/elements/by-role.ts';
import { words, wordsNote } from './words.ts';

describe('words of a record', () => {
  it('stand as they are in the reader’s own language', async () => {
    const page = await fixture(html`<p>${words({ text: 'Classes', language: 'en' }, 'en')}</p>`);
    expect(textOf(page)).to.equal('Classes');
    expect(page.querySelector('[lang]')).to.equal(null);
  });

  it('carry their language and its direction where they are in another', async () => {
    const page = await fixture(html`<p>${words({ text: 'صفوف', language: 'ar' }, 'en')}</p>`);
    const marked = page.querySelector('span');
    expect([marked?.lang, marked?.dir, marked?.textContent]).to.deep.equal(['ar', 'rtl', 'صفوف']);
  });

  it('are nothing where nobody gave any', async () => {
    const page = await fixture(html`<p>${words(undefined, 'en')}${wordsNote(undefined)}</p>`);
    expect(textOf(page)).to.equal('');
  });

  it('are never read as HTML', async () => {
    const page = await fixture(html`<p>${words({ text: '<img src=x>', language: 'en' }, 'fr')}</p>`);
    expect(textOf(page)).to.equal('<img src=x>');
    expect(page.querySelector('img')).to.equal(null);
  });
});

describe('the note under them', () => {
  const notes: readonly [found: Partial<FoundText>, note: RegExp | undefined][] = [
    [{}, undefined],
    [{ method: 'human' }, undefined],
    [{ method: 'machine', unreviewed: true }, /machine translated this/],
    [{ method: 'machine', unreviewed: false }, undefined],
    [{ method: 'generated' }, /computer wrote this/],
    [{ method: 'human', stale: true }, /may be old/],
    [{ method: 'machine', unreviewed: true, stale: true }, /may be old/],
  ];

  for (const [found, note] of notes) {
    it(`is ${note ? `"${note.source}"` : 'not there'} for ${JSON.stringify(found)}`, async () => {
      const page = await fixture(html`<div>${wordsNote({ text: 'x', language: 'fr', ...found })}</div>`);
      if (note) expect(textOf(page)).to.match(note);
      else expect(textOf(page)).to.equal('');
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPassphrase } from './fold-passphrase.ts';

describe('A passphrase that was typed', () => {
  const same = [
    '4821 9034 7715',
    '482190347715',
    '  4821\n9034 7715 ',
    '٤٨٢١ ٩٠٣٤ ٧٧١٥',
    '۴۸۲۱ ۹۰۳۴ ۷۷۱۵',
    '４８２１９０３４７７１５',
  ];
  for (const typed of same)
    it(`is the same as ${JSON.stringify(typed)}`, () => {
      assert.equal(foldPassphrase(typed), '482190347715');
    });

  it('may begin with the capital that a phone put there', () => {
    assert.equal(foldPassphrase('Seven quiet boats'), foldPassphrase('seven quiet boats'));
  });

  it('is another where a letter or a digit is', () => {
    assert.notEqual(foldPassphrase('seven quiet boats'), foldPassphrase('seven quiet boat'));
    assert.notEqual(foldPassphrase('٤٨٢'), foldPassphrase('٤٨٣'));
  });

  it('has the digits of every script, also of two that stand side by side in Unicode', () => {
    assert.equal(foldPassphrase('०९০৯'), '0909');
    assert.equal(foldPassphrase('\u{116d0}\u{116d9}\u{116da}\u{116e3}'), '0909');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from './decode-text.ts';

const words = 'Préposée\tété\nCaissière\t18,50 $';
const utf16 = (littleEndian: boolean, mark: boolean) => {
  const bytes = new Uint8Array(new ArrayBuffer((words.length + (mark ? 1 : 0)) * 2));
  const view = new DataView(bytes.buffer);
  [...(mark ? '\ufeff' : ''), ...words].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), littleEndian);
  });
  return bytes;
};

describe('A file of unknown encoding is read', () => {
  const cases: [string, Uint8Array][] = [
    ['as UTF-8', new TextEncoder().encode(words)],
    ['as UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['as UTF-16, little end first', utf16(true, true)],
    ['as UTF-16, big end first', utf16(false, true)],
    ['as UTF-16 without a mark', utf16(true, false)],
    ['as UTF-16 without a mark, big end first', utf16(false, false)],
    ['as Windows-1252', Uint8Array.from(words, (letter) => letter.charCodeAt(0))],
  ];
  for (const [name, bytes] of cases) it(name, () => assert.equal(decodeText(bytes), words));

  it('as Windows-1252 with its own quotation marks', () => {
    assert.equal(decodeText(Uint8Array.of(0x93, 0x41, 0x94, 0xe9)), '“A”é');
  });
});

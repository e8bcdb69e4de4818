import { expect } from '@open-wc/testing';
import { isolated } from './isolated.ts';

describe('isolated', () => {
  it('puts each value between marks, in the order of the translation', () => {
    const words = isolated`من ${1} إلى ${0}.`;
    expect([...words.strings]).to.deep.equal(['من \u2068', '\u2069 إلى \u2068', '\u2069.']);
    expect(words.values).to.deep.equal([1, 0]);
  });

  it('keeps a Latin name and the number after it in the order of an Arabic sentence', () => {
    const [before = '', between = '', after = ''] = isolated`قائمة ${0}، ${1}`.strings;
    const name = 'Town';
    const line = document.createElement('p');
    line.dir = 'rtl';
    line.textContent = `${before}${name}${between}16${after}`;
    document.body.append(line);
    expect(leftOf(line, '16')).to.be.lessThan(leftOf(line, name));
    line.textContent = `قائمة ${name}، 16`;
    expect(leftOf(line, '16'), 'without the marks').to.be.greaterThan(leftOf(line, name));
    line.remove();
  });
});

/** Where a piece of a line begins on the screen. */
function leftOf(line: Element, piece: string): number {
  const text = line.firstChild;
  const start = text?.textContent?.indexOf(piece) ?? -1;
  if (!text || start < 0) throw new Error(`There is no ${piece}`);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + piece.length);
  return range.getBoundingClientRect().left;
}

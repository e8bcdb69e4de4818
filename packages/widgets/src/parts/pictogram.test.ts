import { expect, fixture, html } from '@open-wc/testing';
import { loadPictograms, pictogram } from './pictogram.ts';

describe('a pictogram', () => {
  before(loadPictograms);

  it('is drawn beside the words, and hidden from those who hear them', async () => {
    const drawing = await fixture(html`<p>${pictogram('phone')}</p>`);
    const svg = drawing.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).to.equal('true');
    expect(svg?.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  for (const unknown of ['no-such-drawing', '__proto__', 'constructor', '<img>']) {
    it(`is an empty frame for a name that nobody drew: ${unknown}`, async () => {
      const drawing = await fixture(html`<p>${pictogram(unknown)}</p>`);
      expect(drawing.querySelector('svg')?.childElementCount).to.equal(0);
    });
  }

  it('is not there without a name', async () => {
    expect((await fixture(html`<p>${pictogram(undefined)}</p>`)).querySelector('svg')).to.equal(null);
  });
});

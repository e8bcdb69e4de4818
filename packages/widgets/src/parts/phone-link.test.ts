import { expect, fixture, html } from '@open-wc/testing';
import { byRole } from '../../test/elements/by-role.ts';
import { phoneLink, telephoneAddress } from './phone-link.ts';

describe('a phone number', () => {
  it('is a link that says the number, left to right in every language', async () => {
    const page = await fixture(html`<div dir="rtl">${phoneLink({ number: '705-555-0110' })}</div>`);
    const link = byRole(page, 'link', '705-555-0110');
    expect(link?.getAttribute('href')).to.equal('tel:7055550110');
    expect(link?.querySelector('bdi')?.dir).to.equal('ltr');
  });

  it('dials its extension after a pause, and says it', async () => {
    const page = await fixture(html`<div>${phoneLink({ number: '705-555-0110', extension: 12 })}</div>`);
    const link = byRole(page, 'link', /705-555-0110 ext\. 12/);
    expect(link?.getAttribute('href')).to.equal('tel:7055550110,12');
  });

  it('has an extension of zero', () => {
    expect(telephoneAddress('211', 0)).to.equal('tel:211,0');
  });

  const dialled: readonly [written: string, address: string][] = [
    ['+1 (416) 555-0100', 'tel:+14165550100'],
    ['*67 211', 'tel:*67211'],
    ['javascript:alert(1)', 'tel:1'],
    ['416.555.0100;phone-context=evil', 'tel:4165550100'],
  ];
  for (const [written, address] of dialled) {
    it(`dials only what can be dialled of "${written}"`, () => {
      expect(telephoneAddress(written)).to.equal(address);
    });
  }
});

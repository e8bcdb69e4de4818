import { expect, fixture } from '@open-wc/testing';
import { qrCode } from './qr-code.ts';

describe('a QR code', () => {
  it('is one shape with a name and a white margin', async () => {
    const code = await fixture<SVGSVGElement>(qrCode('https://town.example/read#referral=v1', 'My story'));
    expect(code.getAttribute('aria-label')).to.equal('My story');
    expect(code.getAttribute('viewBox')).to.match(/^-4 -4 (\d+) \1$/);
    expect(code.querySelectorAll('path')).to.have.lengthOf(1);
  });

  it('grows with its text', async () => {
    const sideOf = async (text: string) =>
      Number((await fixture<SVGSVGElement>(qrCode(text, 'x'))).getAttribute('viewBox')?.split(' ')[2]);
    expect(await sideOf('a'.repeat(900))).to.be.greaterThan(await sideOf('a'.repeat(90)));
  });
});

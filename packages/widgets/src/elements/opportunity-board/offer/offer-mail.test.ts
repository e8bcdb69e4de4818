import { expect } from '@open-wc/testing';
import { offerMail } from './offer-mail.ts';

describe('an e-mail with an offer', () => {
  it('holds subject and text in any letters, line by line', () => {
    const mail = new URL(offerMail('a+b@town.example', 'Offre: pâtissière & co', 'Un\nDeux?') ?? '');
    expect(mail.searchParams.get('subject')).to.equal('Offre: pâtissière & co');
    expect(mail.searchParams.get('body')).to.equal('Un\r\nDeux?');
    expect(decodeURIComponent(mail.pathname)).to.equal('a+b@town.example');
  });

  it('cannot be given another receiver, or a copy, by the words in it', () => {
    const mail = offerMail(
      'a@town.example?cc=b@evil.example',
      'x&cc=c@evil.example',
      'y\n&bcc=d@evil.example',
    );
    expect([...new URL(mail ?? '').searchParams.keys()]).to.deep.equal(['subject', 'body']);
  });

  it('is not made where it would be cut, and half a character breaks nothing', () => {
    expect(offerMail('a@town.example', 'x', 'word '.repeat(500))).to.equal(undefined);
    expect(offerMail('a@town.example', '\ud83d', 'y')).to.be.a('string');
  });
});

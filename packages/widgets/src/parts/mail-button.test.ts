import { anOrganization, aService } from '@newcomer-portal/inventory/testing';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { mailButton } from './mail-button.ts';

async function addressOf(listing: Parameters<typeof mailButton>[0], subject = 'Hello', text = 'One\nTwo') {
  const wrapper = await fixture(html`<div>${mailButton(listing, subject, text)}</div>`);
  return wrapper.querySelector('a')?.href;
}

describe('a mail to a service', () => {
  const organization = anOrganization({ email: 'office@riverside.example' });

  it('goes to the service, else to its organization, else to whom the person says', async () => {
    const service = aService({ email: 'desk@riverside.example' });
    expect(await addressOf({ service, organization })).to.match(/^mailto:desk@riverside\.example\?/);
    expect(await addressOf({ service: aService(), organization })).to.match(
      /^mailto:office@riverside\.example\?/,
    );
    expect(await addressOf(undefined)).to.match(/^mailto:\?subject=Hello&/);
  });

  it('has its subject and its lines, whatever is in them', async () => {
    const address = new URL((await addressOf(undefined, 'A & B?', 'x=1&y#2\nعربي')) ?? '');
    expect(address.searchParams.get('subject')).to.equal('A & B?');
    expect(address.searchParams.get('body')).to.equal('x=1&y#2\r\nعربي');
  });
});

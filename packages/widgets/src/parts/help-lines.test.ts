import type { HelpLine } from '@newcomer-portal/inventory';
import { expect, fixture, html } from '@open-wc/testing';
import { byRole, findSummary, textOf } from '../../test/elements/by-role.ts';
import { readerOf } from '../i18n/reader.ts';
import { helpLines } from './help-lines.ts';

const reader = readerOf('en', 'en');
const emergency: HelpLine = { id: 'emergency', kind: 'emergency', name: 'Emergency', number: '112' };
const violence: HelpLine = {
  id: 'femaide',
  kind: 'violence',
  name: 'Fem’aide',
  number: '1-877-336-2433',
  description: 'For women',
  languages: ['fr'],
};

describe('the help lines', () => {
  it('have the emergency number in sight, ready to call', async () => {
    const page = await fixture(html`<div>${helpLines([violence, emergency], '911', reader)}</div>`);
    expect(byRole(page, 'link', 'Call 112')?.getAttribute('href')).to.equal('tel:112');
  });

  it('have the page’s own number where there is no list', async () => {
    const page = await fixture(html`<div>${helpLines([], '911', reader)}</div>`);
    expect(byRole(page, 'link', 'Call 911')).to.not.equal(undefined);
    expect(page.querySelector('details')).to.equal(null);
  });

  it('have the others one tap away, with what they are for and who they talk to', async () => {
    const page = await fixture(html`<div>${helpLines([emergency, violence], '911', reader)}</div>`);
    expect(byRole(page, 'link', '1-877-336-2433')).to.equal(undefined);
    (await findSummary(page, 'More help lines')).click();
    const link = byRole(page, 'link', '1-877-336-2433');
    expect(link?.getAttribute('href')).to.equal('tel:18773362433');
    expect(link?.closest('li') && textOf(link.closest('li') as Element)).to.contain('For women (French)');
  });
});

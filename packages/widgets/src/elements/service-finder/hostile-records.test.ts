import '../../define/service-finder.ts';
import { aNeed, anOrganization, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aFullService } from '../../../test/elements/a-full-service.ts';
import { aTown } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';

const hit = '__newcomerHit';
const page = window as unknown as Record<string, unknown>;
const IMAGE = `<img src=x onerror="window.${hit}=1">`;

beforeEach(() => {
  delete page[hit];
});

describe('a record that wants to run something', () => {
  const payloads = [
    IMAGE,
    `<script>window.${hit}=1</script>`,
    `"><svg onload="window.${hit}=1">`,
    `<math><mi xlink:href="javascript:window.${hit}=1">x</mi></math>`,
    `\${window.${hit}=1}`,
    '\u202egnp.exe',
  ];
  for (const payload of payloads) {
    it(`is shown as the text that it is: ${payload.slice(0, 30)}`, async () => {
      const service = aFullService({
        name: payload,
        description: payload,
        alert: payload,
        application_process: payload,
      });
      const inventory = aTown([service], {
        needs: [aNeed({ name: payload })],
        organizations: [anOrganization({ name: payload })],
        publisher: { name: payload },
      });
      const finder = await finderWith(inventory);
      allByRole(finder, 'link')
        .find((link) => link.dataset.listing)
        ?.click();
      await findByRole(finder, 'button', 'Print');
      expect(textOf(finder)).to.contain(payload.replaceAll(/\s+/g, ' '));
      expect(finder.shadowRoot?.querySelector('img, script, math, [onload], [onerror]')).to.equal(null);
      expect(page[hit]).to.equal(undefined);
    });
  }
});

describe('a record whose links lead astray', () => {
  const links = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'file:///etc',
  ];
  for (const link of links) {
    it(`keeps its words and loses ${JSON.stringify(link)}`, async () => {
      const service = aFullService({
        url: link,
        required_documents: [{ id: uuid(1), document: 'A paper', uri: link }],
        intake: [{ method: 'online_form', url: link }],
      });
      const finder = await finderWith(aTown([service], { publisher: { name: 'Town', url: link } }));
      press(finder, 'link', 'Settlement help');
      await findByRole(finder, 'button', 'Print');
      const addresses = allByRole(finder, 'link').map((one) => (one as HTMLAnchorElement).href);
      for (const address of addresses) expect(address).to.match(/^(https?|tel|mailto|geo):/);
      expect(addresses.join()).to.not.contain('evil.example');
    });
  }
});

describe('a record with odd keys', () => {
  it('changes no other object, and the list stands', async () => {
    const odd = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const inventory = {
      ...aTown([aService({ name: 'Fine' }), { ...aService({ id: uuid(8), name: 'Odd' }), ...odd }]),
      ...odd,
    };
    const finder = await finderWith(inventory);
    expect(byRole(finder, 'link', 'Fine')).to.not.equal(undefined);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('may be as long as a book', async () => {
    const words = 'word '.repeat(10_000);
    const finder = await finderWith(aTown([aService({ name: 'Long', description: words })]));
    press(finder, 'link', 'Long');
    await findByRole(finder, 'button', 'Print');
    expect(textOf(finder)).to.contain('word word');
  });
});

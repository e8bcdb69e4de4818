import '../../define/service-finder.ts';
import { aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { choose, typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const cards = (finder: Element) =>
  allByRole(finder, 'link', /^Class/).map((link) => link.textContent?.trim());

describe('the list', () => {
  it('is found by words with a mistake in them, and its number is said once', async () => {
    const finder = await finderWith(aTown([aService({ name: 'Housing help' }), ...someServices(2)]));
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'Hou');
    await findByRole(finder, 'heading', 'Services found: 1');
    const said = () => allByRole(finder, 'status').map((region) => textOf(region));
    expect(said()).to.not.contain('Services found: 1');
    await until(() => said().includes('Services found: 1'), 'never said');
  });

  it('says so when nothing was found, offers a way out and the city’s own help', async () => {
    const finder = await finderWith(aTown(someServices(2)));
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'qqqqqqqq');
    await findByRole(finder, 'heading', 'We found nothing for this.');
    expect(finder.shadowRoot?.querySelector('slot[name=help]')).to.not.equal(null);
    allByRole(finder, 'button', 'Clear all').at(-1)?.click();
    await findByRole(finder, 'heading', 'Services found: 2');
    expect(focused()).to.equal(byRole(finder, 'searchbox'));
    expect((focused() as HTMLInputElement).value).to.equal('');
  });

  it('can be put in the order of the alphabet', async () => {
    const services = ['Class C', 'Class A', 'Class B'].map((name, index) =>
      aService({ id: uuid(100 + index), name }),
    );
    const finder = await finderWith(aTown(services));
    expect(cards(finder)).to.deep.equal(['Class C', 'Class A', 'Class B']);
    choose(byRole(finder, 'combobox', 'Order') as HTMLElement, 'name');
    await finder.updateComplete;
    expect(cards(finder)).to.deep.equal(['Class A', 'Class B', 'Class C']);
  });

  it('does not offer the nearest first before it knows from where', async () => {
    const finder = await finderWith(aTown(someServices(2)));
    expect(textOf(byRole(finder, 'combobox', 'Order') as HTMLElement)).to.not.contain('Nearest');
  });
});

describe('a long list', () => {
  it('comes a page at a time, and the keyboard goes to the first new card', async () => {
    const finder = await finderWith(aTown(someServices(25)), { 'page-size': '10' });
    expect(cards(finder)).to.have.lengthOf(10);
    press(finder, 'button', 'Show more (15 left)');
    await findByRole(finder, 'button', 'Show more (5 left)');
    expect(focused()?.textContent?.trim()).to.equal('Class 11');
    press(finder, 'button', 'Show more (5 left)');
    await until(() => focused()?.textContent?.trim() === 'Class 21');
    expect(byRole(finder, 'button', /^Show more/)).to.equal(undefined);
  });

  for (const size of ['0', '-5', 'many']) {
    it(`has pages of a size that makes sense where the page asks for ${size}`, async () => {
      const finder = await finderWith(aTown(someServices(25)), { 'page-size': size });
      expect(cards(finder).length).to.be.within(1, 20);
    });
  }
});

import '../../define/service-finder.ts';
import { anInventory, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { finderWith, inlineDocument, mountFinder } from '../../../test/elements/mount-finder.ts';
import { lateResponse, restoreFetch, stubFetch } from '../../../test/elements/stub-fetch.ts';
import { until } from '../../../test/elements/until.ts';
import { setPageLocale } from '../../i18n/locale.ts';

const town = JSON.stringify(aTown(someServices(3)));
afterEach(restoreFetch);

describe('a finder that has no list', () => {
  it('shows the emergency number and the way out while it waits for an address', async () => {
    const finder = await mountFinder({});
    expect(byRole(finder, 'link', 'Call 911')).to.not.equal(undefined);
    expect(byRole(finder, 'button', 'Leave quickly')).to.not.equal(undefined);
    expect(byRole(finder, 'searchbox')).to.equal(undefined);
  });

  it('says that the list is coming, and shows it when it is there', async () => {
    const late = lateResponse();
    stubFetch({ 'late.json': late.response });
    const finder = await mountFinder({ src: 'late.json' });
    expect(textOf(finder)).to.contain('The list is coming.');
    late.answer(town);
    await findByRole(finder, 'heading', 'Services found: 3');
    expect(textOf(finder)).to.not.contain('The list is coming.');
  });

  it('says what happened when it failed, keeps the page’s emergency number, and tries again', async () => {
    const answers = [new Response('', { status: 500 }), town];
    stubFetch({ 'failing.json': () => answers.shift() ?? '' });
    const finder = await mountFinder({ src: 'failing.json', emergency: '112' });
    const retry = await findByRole(finder, 'button', 'Try again');
    expect(textOf(finder)).to.contain('We could not get the list.');
    expect(byRole(finder, 'link', 'Call 112')).to.not.equal(undefined);
    retry.click();
    await findByRole(finder, 'heading', 'Services found: 3');
    expect(byRole(finder, 'button', 'Try again')).to.equal(undefined);
  });

  it('says that an empty list is empty', async () => {
    const finder = await finderWith(anInventory());
    expect(textOf(finder)).to.contain('The list for Test Town is empty now.');
  });
});

describe('a finder with a list', () => {
  it('keeps its list when fetching it again fails, and says so beside it', async () => {
    const answers = [town, '<!doctype html>'];
    stubFetch({ 'again.json': () => answers.shift() ?? '' });
    const finder = await mountFinder({ src: 'again.json' });
    await findByRole(finder, 'heading', 'Services found: 3');
    await (finder as unknown as { refresh(): Promise<void> }).refresh();
    await findByRole(finder, 'button', 'Try again');
    expect(byRole(finder, 'link', 'Class 1')).to.not.equal(undefined);
  });

  it('shows the others where one record is broken, and names it for the city’s staff', async () => {
    const broken = { ...aService({ id: uuid(9) }), status: 'perhaps' };
    const finder = await finderWith({ ...anInventory(), services: [...someServices(2), broken] });
    expect(byRole(finder, 'heading', 'Services found: 2')).to.not.equal(undefined);
    expect((finder as unknown as { problems: { record?: string }[] }).problems[0]?.record).to.equal(
      broken.id,
    );
  });

  it('shows another list when its address changes', async () => {
    const finder = await finderWith(aTown(someServices(3)));
    finder.setAttribute('src', inlineDocument(aTown(someServices(1))));
    await findByRole(finder, 'heading', 'Services found: 1');
    expect(allByRole(finder, 'link', /^Class/)).to.have.lengthOf(1);
  });

  it('names who publishes it, and how old it is', async () => {
    const finder = await finderWith(aTown(someServices(1), { notice: 'All of this is invented.' }));
    expect(textOf(finder)).to.contain('List by Test Town, November 1, 2026');
    expect(textOf(finder)).to.contain('All of this is invented.');
  });

  it('fetches once for two finders of one address', async () => {
    const asked = stubFetch({ 'shared.json': () => town });
    const finders = await Promise.all([
      mountFinder({ src: 'shared.json' }),
      mountFinder({ src: 'shared.json' }),
    ]);
    for (const finder of finders) await findByRole(finder, 'heading', 'Services found: 3');
    expect(asked).to.have.lengthOf(1);
  });
});

describe('a finder in another language', () => {
  afterEach(() => setPageLocale('en'));

  it('reads from right to left in Arabic, marks what is not, and says that a machine translated it', async () => {
    const finder = await finderWith(aTown(someServices(1)), { locale: 'ar' });
    await until(() => finder.shadowRoot?.querySelector('[part=finder]')?.getAttribute('dir') === 'rtl');
    expect(textOf(finder)).to.not.contain('Services found');
    const name = byRole(finder, 'link', 'Class 1')?.querySelector('span');
    expect([name?.lang, name?.dir]).to.deep.equal(['en', 'ltr']);
    const english = 'A machine translated the words on this page.';
    expect(textOf(finder)).to.not.contain(english);
  });

  it('changes while it is on the screen, with the question still in its place', async () => {
    const finder = await finderWith(aTown(someServices(2)));
    expect(textOf(finder)).to.not.contain('A machine translated');
    const box = byRole(finder, 'searchbox') as HTMLInputElement;
    box.value = 'Class 2';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    finder.setAttribute('locale', 'fr');
    await until(() => !textOf(finder).includes('Services found'));
    expect((byRole(finder, 'searchbox') as HTMLInputElement).value).to.equal('Class 2');
  });
});

import { expect } from '@open-wc/testing';
import { type BareHost, inHost } from '../../test/elements/in-host.ts';
import type { FinderChoice } from './finder-choice.ts';
import { FinderController } from './finder-controller.ts';
import { finderLink } from './finder-link.ts';
import { FragmentController } from './fragment-controller.ts';
import { PlaceController } from './place-controller.ts';

const page = location.href;

let writes: boolean;
let host: BareHost;
let finder: FinderController;
let link: FragmentController<FinderChoice>;

const inPage = async (id = '') => {
  const made = await inHost((one) => {
    one.id = id;
    const controller = new FinderController(one, new PlaceController(one), () => 20);
    return { finder: controller, link: new FragmentController(one, controller, finderLink, () => writes) };
  });
  host = made.host;
  ({ finder, link } = made.controller);
};
const arrive = (hash: string) => {
  history.replaceState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};

beforeEach(() => {
  writes = false;
});
afterEach(() => history.replaceState(null, '', page));

describe('the address of a finder', () => {
  it('is read when the finder comes, and when it changes', async () => {
    history.replaceState(null, '', '#find?free=1');
    await inPage();
    expect(finder.filters.free).to.equal(true);
    arrive('#find?view=map');
    expect([finder.filters.free, finder.view]).to.deep.equal([false, 'map']);
  });

  it('is not read when it is another finder’s', async () => {
    history.replaceState(null, '', '#schools?free=1');
    await inPage('clinics');
    expect(finder.filters.free).to.equal(false);
    await inPage('schools');
    expect(finder.filters.free).to.equal(true);
  });
});

describe('an address that is written', () => {
  it('is not touched unless the page asks for it', async () => {
    await inPage();
    finder.switch('free', true);
    await host.updateComplete;
    expect(location.href).to.equal(page);
  });

  it('follows the choice where the page asks, without a step in the history', async () => {
    writes = true;
    await inPage();
    const steps = history.length;
    finder.switch('free', true);
    finder.type('shelter');
    await host.updateComplete;
    expect(location.hash).to.equal('#find?free=1');
    finder.clear();
    await host.updateComplete;
    expect([location.hash, history.length]).to.deep.equal(['', steps]);
  });

  it('is not written over a link that was followed this moment', async () => {
    writes = true;
    await inPage();
    finder.switch('free', true);
    await host.updateComplete;
    location.hash = '#find?view=map';
    finder.type('shelter');
    await host.updateComplete;
    expect(location.hash).to.equal('#find?view=map');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await host.updateComplete;
    expect([finder.view, location.hash]).to.deep.equal(['map', '#find?view=map']);
  });

  it('leaves the page’s own fragment alone while nothing is chosen', async () => {
    history.replaceState(null, '', '#contact');
    writes = true;
    await inPage();
    finder.type('x');
    await host.updateComplete;
    expect(location.hash).to.equal('#contact');
  });

  it('makes a link to one listing that says nothing of a place or of words', async () => {
    await inPage();
    finder.type('shelter');
    finder.within(500);
    const address = new URL(link.linkTo('a b'));
    expect(address.hash).to.equal('#find?service=a+b');
    expect(address.pathname).to.equal(location.pathname);
  });
});

describe('a finder that moves', () => {
  it('does not take a choice back when the finder is moved in the page', async () => {
    history.replaceState(null, '', '#find?free=1');
    await inPage();
    finder.clear();
    document.body.append(host);
    expect(finder.filters.free).to.equal(false);
    host.remove();
  });

  it('is not read by a finder that has left the page', async () => {
    await inPage();
    host.remove();
    arrive('#find?free=1');
    expect(finder.filters.free).to.equal(false);
  });
});

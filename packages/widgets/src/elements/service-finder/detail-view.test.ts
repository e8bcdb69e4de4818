import '../../define/service-finder.ts';
import type { Inventory, Location, Service } from '@newcomer-portal/inventory';
import { aLocation, aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { aFullService } from '../../../test/elements/a-full-service.ts';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, textOf } from '../../../test/elements/by-role.ts';
import { focused } from '../../../test/elements/focused.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { until } from '../../../test/elements/until.ts';

const source = {
  id: 'town-list',
  name: 'The town’s own list',
  publisher: 'Town of Test',
  licence: 'CC0-1.0',
  dated: '2026-11-01',
};
const access: Partial<Location> = {
  transportation: 'Bus 5 stops at the door',
  accessibility: [
    { id: uuid(401), feature: 'wheelchair', available: true },
    { id: uuid(402), feature: 'elevator', available: false, details: 'Two steps' },
  ],
};

/** A finder with the one service open. */
async function opened(service: Service, rest: Partial<Inventory> = {}): Promise<LitElement> {
  const finder = await finderWith(aTown([service], { sources: [source], ...rest }));
  press(finder, 'link', service.name);
  await findByRole(finder, 'button', 'Print');
  return finder;
}

/** The words of the section with this title. */
function section(finder: Element, title: string): string {
  return textOf(byRole(finder, 'heading', title)?.parentElement ?? document.createElement('p'));
}

describe('opening and closing a listing', () => {
  it('puts the keyboard on its name, and back on the card it came from', async () => {
    const finder = await finderWith(aTown(someServices(3)));
    press(finder, 'link', 'Class 2');
    await until(() => focused()?.id === 'detail-title');
    press(finder, 'button', 'Back to the list');
    await until(() => focused()?.textContent?.trim() === 'Class 2');
    expect(byRole(finder, 'heading', 'Services found: 3')).to.not.equal(undefined);
  });

  it('leaves a new tab to the browser', async () => {
    const finder = await finderWith(aTown(someServices(1)));
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    const stop = (event: Event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    };
    window.addEventListener('click', stop, { once: true });
    byRole(finder, 'link', 'Class 1')?.dispatchEvent(click);
    await finder.updateComplete;
    expect(byRole(finder, 'button', 'Back to the list')).to.equal(undefined);
  });

  it('shows the list for a link to a listing that is gone', async () => {
    history.replaceState(null, '', `#find?service=${uuid(999)}`);
    const finder = await finderWith(aTown(someServices(2)));
    history.replaceState(null, '', location.href.split('#')[0]);
    expect(byRole(finder, 'heading', 'Services found: 2')).to.not.equal(undefined);
  });
});

describe('a listing that says everything', () => {
  const sections: readonly [title: string, words: readonly string[]][] = [
    [
      'When',
      [
        'Open now',
        'Today',
        'Day and night',
        'Ring the bell.',
        'Tigrinya',
        'Arabic',
        'Ask for Amal',
        'Tuesday',
      ],
    ],
    ['Where', ['1 Main Street, Test Town, K7L 1A1', 'Bus 5 stops at the door']],
    [
      'How to start',
      ['one hour', 'Just walk in', '705-555-0199', 'Open the form', 'start@riverside.example', 'A doctor'],
    ],
    ['Is there room?', ['Wait: about 14 days', 'Seats: 3 / 20', 'Shorter in summer']],
    ['What to bring', ['Your PR card', 'Read more']],
    ['Cost', ['Children Free', 'Adults $25', 'Ask about bus tickets.']],
    [
      'Who can use it',
      ['People who are new here', 'For: citizens', 'Ask us anyway.', 'Interpreters by phone'],
    ],
    ['For people with a disability', ['Wheelchair access', 'They do not have: Elevator', 'Two steps']],
  ];

  for (const [title, said] of sections) {
    it(`answers "${title}"`, async () => {
      const finder = await opened(aFullService(), {
        locations: [aLocation({ ...withAddress(), ...access })],
      });
      for (const words of said) expect(section(finder, title).replaceAll(/\s/g, ' ')).to.contain(words);
    });
  }

  it('can be reached by phone, mail, web and foot', async () => {
    const finder = await opened(aFullService());
    const address = (name: RegExp) => byRole(finder, 'link', name)?.getAttribute('href');
    expect(address(/705-555-0110 ext\. 2/)).to.equal('tel:7055550110,2');
    expect(address(/desk@riverside/)).to.equal('mailto:desk@riverside.example');
    expect(address(/Their website/)).to.equal('https://riverside.example/settlement');
    expect(address(/Show the way/)).to.contain('44.2');
  });

  it('says who checked it and when, where it came from, and what is wrong today', async () => {
    const finder = await opened(aFullService());
    expect(textOf(finder)).to.contain('Checked on November 2, 2026 (Sam Example)');
    expect(textOf(finder)).to.contain('The town’s own list · Town of Test');
    expect(textOf(finder)).to.contain('The elevator is broken.');
  });
});

describe('a listing that says little', () => {
  it('says that its hours are not given, and leaves out what nobody said', async () => {
    const finder = await opened(aService());
    expect(section(finder, 'When')).to.contain('Hours not given. Call first.');
    expect(allByRole(finder, 'table')).to.have.lengthOf(0);
    for (const title of ['Cost', 'What to bring', 'Who can use it', 'Is there room?', 'How to start'])
      expect(byRole(finder, 'heading', title), title).to.equal(undefined);
    expect(textOf(finder)).to.contain('We do not know when this was checked.');
  });

  it('never says open while it is closed for now', async () => {
    const finder = await opened(aFullService({ status: 'temporarily closed' }));
    expect(section(finder, 'When')).to.contain('Closed for now');
    expect(section(finder, 'When')).to.not.contain('Open now');
  });

  it('keeps a secret address secret, on the card too', async () => {
    const secret = aLocation({ ...withAddress(), address_confidential: true });
    const service = aService({ name: 'Safe house' });
    const finder = await opened(service, { locations: [secret] });
    expect(section(finder, 'Where')).to.contain('The address is secret');
    expect(byRole(finder, 'link', /Show the way/)).to.equal(undefined);
    expect(finder.shadowRoot?.innerHTML).to.not.contain('Main Street');
    press(finder, 'button', 'Back to the list');
    await findByRole(finder, 'link', 'Safe house');
    expect(finder.shadowRoot?.innerHTML).to.not.contain('Main Street');
  });

  it('leads to what else there is at the same place', async () => {
    const finder = await finderWith(aTown(someServices(3)));
    press(finder, 'link', 'Class 1');
    await findByRole(finder, 'heading', 'Other help at this place');
    press(finder, 'link', 'Class 3');
    await until(() => focused()?.textContent?.trim() === 'Class 3');
  });
});

function withAddress(): Partial<Location> {
  const [location] = aTown([]).locations;
  return location?.addresses ? { addresses: location.addresses } : {};
}

import '../../define/service-finder.ts';
import { aService, uuid } from '@newcomer-portal/inventory/testing';
import { expect } from '@open-wc/testing';
import { aFullService } from '../../../test/elements/a-full-service.ts';
import { aTown, someServices } from '../../../test/elements/a-town.ts';
import { allByRole, byRole, findByRole, findSummary, textOf } from '../../../test/elements/by-role.ts';
import { eventsOf } from '../../../test/elements/events-of.ts';
import { finderWith } from '../../../test/elements/mount-finder.ts';
import { press } from '../../../test/elements/press.ts';
import { standIn } from '../../../test/elements/stand-in.ts';
import { typeInto } from '../../../test/elements/type-into.ts';
import { until } from '../../../test/elements/until.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** A finder with its first service open. */
async function opened(inventory = aTown(someServices(1))) {
  const finder = await finderWith(inventory);
  press(finder, 'link', inventory.services[0]?.name ?? '');
  await findByRole(finder, 'button', 'Print');
  return finder;
}

/** What the browser was asked to open. */
function openedWindows(): unknown[][] {
  const windows: unknown[][] = [];
  undo.push(standIn(window, 'open', (...given: unknown[]) => void windows.push(given)));
  return windows;
}

describe('choosing a listing', () => {
  it('tells the host which one, and opens it', async () => {
    const finder = await finderWith(aTown(someServices(2)));
    const selects = eventsOf(finder, 'newcomer-select');
    press(finder, 'link', 'Class 2');
    await findByRole(finder, 'button', 'Print');
    expect(selects.map(({ listingId, serviceId }) => [listingId, serviceId])).to.deep.equal([
      [uuid(501), uuid(101)],
    ]);
  });

  it('opens nothing where the host shows it on a page of its own', async () => {
    const finder = await finderWith(aTown(someServices(1)));
    const selects = eventsOf(finder, 'newcomer-select', true);
    press(finder, 'link', 'Class 1');
    await finder.updateComplete;
    expect(selects).to.have.lengthOf(1);
    expect(byRole(finder, 'button', 'Back to the list')).to.equal(undefined);
  });
});

describe('reporting a mistake', () => {
  it('opens a mail to the publisher that names the record', async () => {
    const windows = openedWindows();
    const finder = await opened(aTown([aService({ name: 'Tea & talk' })]));
    press(finder, 'button', 'Report a mistake');
    const mail = new URL(String(windows[0]?.[0]));
    expect(mail.pathname).to.equal('listings@testtown.example');
    expect(mail.searchParams.get('subject')).to.equal('Tea & talk (Riverside Newcomer Centre)');
    expect(mail.searchParams.get('body')).to.contain(uuid(500));
  });

  it('opens nothing where the host has a form of its own', async () => {
    const windows = openedWindows();
    const finder = await opened();
    const reports = eventsOf(finder, 'newcomer-report', true);
    press(finder, 'button', 'Report a mistake');
    expect([reports[0]?.listingId, windows.length]).to.deep.equal([uuid(500), 0]);
  });

  it('is not offered where the publisher cannot be reached', async () => {
    const finder = await opened(aTown(someServices(1), { publisher: { name: 'Test Town' } }));
    expect(byRole(finder, 'button', 'Report a mistake')).to.equal(undefined);
  });
});

describe('copying a link', () => {
  const clipboard = (writeText: (words: string) => Promise<void>) =>
    undo.push(standIn(navigator, 'clipboard', { writeText }));

  it('says that it did, and the link opens the listing', async () => {
    const copied: string[] = [];
    clipboard((words) => Promise.resolve(void copied.push(words)));
    const finder = await opened();
    press(finder, 'button', 'Copy link');
    await findByRole(finder, 'button', 'Link copied');
    expect(allByRole(finder, 'status').map(textOf)).to.contain('Link copied');
    expect(new URL(copied[0] ?? '').hash).to.equal(`#find?service=${uuid(500)}`);
  });

  it('gives the link to copy by hand where the browser does not let it', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const finder = await opened();
    press(finder, 'button', 'Copy link');
    const field = await findByRole(finder, 'textbox', 'Copy this link:');
    expect((field as HTMLInputElement).value).to.contain(uuid(500));
  });

  it('does so too where the browser has no clipboard', async () => {
    undo.push(standIn(navigator, 'clipboard', undefined));
    const finder = await opened();
    press(finder, 'button', 'Copy link');
    await findByRole(finder, 'textbox', 'Copy this link:');
  });
});

describe('what the host hears for its statistics', () => {
  it('is what was done, how many were found and which filters were on', async () => {
    const free = aService({ name: 'Free class', cost_options: [{ id: uuid(31), amount: 0 }] });
    const finder = await finderWith(aTown([free, ...someServices(2)]));
    const heard = eventsOf(finder, 'newcomer-activity');
    (await findSummary(finder, 'Filters')).click();
    (await findByRole(finder, 'checkbox', /^Free/)).click();
    await findByRole(finder, 'heading', 'Services found: 1');
    press(finder, 'link', 'Free class');
    const told = heard.map(({ activity, results, filters }) => [activity, results, [...filters]]);
    expect(told).to.deep.equal([
      ['filter', 1, ['free']],
      ['open', 1, ['free']],
    ]);
  });

  it('is never what was typed or where the person is', async () => {
    const places = { format: 'newcomer-places/1', places: { K7L: [44.23, -76.51] } };
    const finder = await finderWith(aTown(someServices(2)), {}, { places });
    const heard = eventsOf(finder, 'newcomer-activity');
    typeInto(byRole(finder, 'searchbox') as HTMLElement, 'class shelter');
    finder.shadowRoot?.querySelector('form')?.requestSubmit();
    typeInto(byRole(finder, 'textbox', 'Your postal code') as HTMLElement, 'K7L');
    press(finder, 'button', 'Show near me');
    await until(() => heard.length === 2);
    const fields = heard.map((event) => JSON.stringify(Object.fromEntries(Object.entries(event))));
    expect(fields.join()).to.not.match(/shelter|K7L|44\.|76\./i);
    expect(heard.map(({ activity }) => activity)).to.deep.equal(['search', 'near']);
  });

  it('is that somebody calls, and nothing of what the page around calls its own clicks', async () => {
    const finder = await opened(aTown([aFullService()]));
    finder.parentElement?.setAttribute('data-activity', 'the page’s own');
    const heard = eventsOf(finder, 'newcomer-activity');
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    press(finder, 'link', /705-555-0110/);
    press(finder, 'heading', 'Settlement help');
    expect(heard.map(({ activity }) => activity)).to.deep.equal(['call']);
  });

  it('is that somebody prints, with the paper made of the listing alone', async () => {
    let printed = '';
    undo.push(
      standIn(window, 'print', () => {
        printed = document.documentElement.hasAttribute('data-newcomer-print') ? 'alone' : 'all';
      }),
    );
    const finder = await opened();
    const heard = eventsOf(finder, 'newcomer-activity');
    press(finder, 'button', 'Print');
    window.dispatchEvent(new Event('afterprint'));
    expect([printed, heard[0]?.activity]).to.deep.equal(['alone', 'print']);
  });
});

describe('leaving quickly', () => {
  it('empties the screen, and leaves the way to the host that takes over', async () => {
    const page = location.href;
    const finder = await finderWith(aTown(someServices(1)));
    const exits = eventsOf(finder, 'newcomer-exit', true);
    press(finder, 'button', 'Leave quickly');
    expect([exits.length, document.body.hidden, textOf(finder) !== '']).to.deep.equal([1, true, true]);
    document.body.hidden = false;
    document.documentElement.removeAttribute('style');
    history.replaceState(null, '', page);
  });
});

import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { type BareHost, inHost } from '../../test/elements/in-host.ts';
import { type StoppedClock, stopClock } from '../../test/elements/stopped-clock.ts';
import { LibraryController } from './library-controller.ts';

const MINUTE = 60_000;

let clock: StoppedClock;
let isNeeded: boolean;
let minutes: number;
let wipes: number;
beforeEach(() => {
  clock = stopClock();
  isNeeded = true;
  minutes = 2;
  wipes = 0;
});
afterEach(() => clock.restore());

async function aScreen(): Promise<{ host: BareHost; controller: LibraryController }> {
  const screen = await inHost(
    (one) =>
      new LibraryController(one, {
        isNeeded: () => isNeeded,
        minutes: () => minutes,
        wipe: () => {
          wipes += 1;
          isNeeded = false;
        },
      }),
  );
  screen.host.view = () =>
    html`${screen.controller.left === undefined ? '' : html`<dialog class="idle"></dialog>`}`;
  return screen;
}

const touch = () => window.dispatchEvent(new PointerEvent('pointermove'));

describe('a screen that many people use', () => {
  it('counts down for a minute when nobody has touched it, then wipes once', async () => {
    const { controller } = await aScreen();
    clock.pass(2 * MINUTE - 1);
    expect(controller.left).to.equal(undefined);
    clock.pass(1);
    expect(controller.left).to.equal(60);
    clock.pass(1000);
    expect(controller.left).to.equal(59);
    clock.pass(58_000);
    expect([controller.left, wipes]).to.deep.equal([1, 0]);
    clock.pass(1000);
    expect([controller.left, wipes]).to.deep.equal([undefined, 1]);
    clock.pass(60 * MINUTE);
    expect(wipes).to.equal(1);
  });

  it('does not warn while somebody touches it', async () => {
    const { controller } = await aScreen();
    for (let count = 0; count < 10; count += 1) {
      clock.pass(MINUTE);
      touch();
    }
    expect([controller.left, wipes]).to.deep.equal([undefined, 0]);
    clock.pass(2 * MINUTE);
    expect(controller.left).to.equal(60);
  });

  it('waits for the answer once it has warned: a hand that passes is none', async () => {
    const { controller } = await aScreen();
    clock.pass(2 * MINUTE);
    touch();
    clock.pass(30_000);
    expect(controller.left).to.equal(30);
    controller.stay();
    expect(controller.left).to.equal(undefined);
    clock.pass(2 * MINUTE - 1);
    expect(controller.left).to.equal(undefined);
    clock.pass(1);
    expect(controller.left).to.equal(60);
  });

  it('opens the warning over everything', async () => {
    const { host } = await aScreen();
    clock.pass(2 * MINUTE);
    await host.updateComplete;
    expect(host.shadowRoot?.querySelector('dialog')?.matches(':modal')).to.equal(true);
  });

  it('wipes as soon as a device wakes that slept too long, without a warning first', async () => {
    await aScreen();
    clock.pass(3 * MINUTE);
    expect(wipes).to.equal(1);
  });

  it('takes five minutes where the page names no number of them', async () => {
    minutes = Number.NaN;
    const { controller } = await aScreen();
    clock.pass(5 * MINUTE - 1);
    expect(controller.left).to.equal(undefined);
    clock.pass(1);
    expect(controller.left).to.equal(60);
  });
});

describe('a screen with nothing to wipe', () => {
  it('does not watch, until there is something', async () => {
    isNeeded = false;
    const { host, controller } = await aScreen();
    expect(clock.waiting).to.equal(0);
    clock.pass(10 * MINUTE);
    isNeeded = true;
    host.requestUpdate();
    await host.updateComplete;
    clock.pass(2 * MINUTE - 1);
    expect(controller.left).to.equal(undefined);
    clock.pass(1);
    expect(controller.left).to.equal(60);
  });

  it('takes its warning back where all was cleared meanwhile', async () => {
    const { host, controller } = await aScreen();
    clock.pass(2 * MINUTE);
    isNeeded = false;
    host.requestUpdate();
    await host.updateComplete;
    expect([controller.left, clock.waiting]).to.deep.equal([undefined, 0]);
    expect(host.shadowRoot?.querySelector('dialog')).to.equal(null);
  });
});

describe('a shared screen whose page is left', () => {
  const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
  const comeBack = (persisted: boolean) =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  it('is wiped', async () => {
    await aScreen();
    leave();
    expect(wipes).to.equal(1);
  });

  it('is wiped when it comes back from the browser’s memory, and not when it is new', async () => {
    await aScreen();
    comeBack(false);
    expect(wipes).to.equal(0);
    comeBack(true);
    expect(wipes).to.equal(1);
  });

  it('does nothing once its element has left the page', async () => {
    const { host } = await aScreen();
    host.remove();
    leave();
    clock.pass(60 * MINUTE);
    expect([wipes, clock.waiting]).to.deep.equal([0, 0]);
  });
});

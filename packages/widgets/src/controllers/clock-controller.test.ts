import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { standIn } from '../../test/elements/stand-in.ts';
import { ClockController } from './clock-controller.ts';

describe('the clock of an element', () => {
  const running = new Set<() => void>();
  let undo: (() => void)[];

  beforeEach(() => {
    running.clear();
    undo = [
      standIn(window, 'setInterval', (run: () => void) => {
        running.add(run);
        return run;
      }),
      standIn(window, 'clearInterval', (run: () => void) => running.delete(run)),
    ];
  });
  afterEach(() => undo.forEach((one) => void one()));

  it('draws the element again each minute', async () => {
    const { host } = await inHost((one) => new ClockController(one));
    const before = host.drawn;
    for (const run of running) run();
    await host.updateComplete;
    expect(host.drawn).to.equal(before + 1);
  });

  it('stands still while the element is out of the page', async () => {
    const { host } = await inHost((one) => new ClockController(one));
    host.remove();
    expect(running.size).to.equal(0);
  });
});

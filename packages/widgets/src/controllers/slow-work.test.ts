import { expect } from '@open-wc/testing';
import { SlowWork } from './slow-work.ts';

function workOn() {
  const drawn: boolean[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => drawn.push(work.busy),
    updateComplete: Promise.resolve(true),
  };
  const work: SlowWork = new SlowWork(host);
  return { work, drawn };
}

describe('slow work', () => {
  it('says that it runs, and then that it is over', async () => {
    const { work, drawn } = workOn();
    await work.run(() => Promise.resolve());
    expect(drawn).to.deep.equal([true, false]);
    expect(work.failed).to.equal(false);
  });

  it('that cannot be done leaves the buttons usable and says so, until the next try', async () => {
    const { work } = workOn();
    await work.run(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(work.busy).to.equal(false);
    expect(work.failed).to.equal(true);
    await work.run(() => Promise.resolve());
    expect(work.failed).to.equal(false);
  });
});

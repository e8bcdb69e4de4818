import { expect } from '@open-wc/testing';
import { inHost } from '../../test/elements/in-host.ts';
import { until } from '../../test/elements/until.ts';
import { IdleController } from './idle-controller.ts';

/** Work of so many pieces that counts those that are done. */
function work(pieces: number): { done: number; steps: Iterator<void> } {
  const counted = { done: 0, steps: steps() };
  function* steps(): Generator<void> {
    for (; counted.done < pieces; counted.done += 1) yield;
  }
  return counted;
}

describe('work that nobody waits for', () => {
  it('is done to its end, and not before somebody rests', async () => {
    const { controller } = await inHost((one) => new IdleController(one));
    const counted = work(200);
    controller.begin(counted.steps);
    expect(counted.done).to.equal(0);
    await until(() => counted.done === 200);
  });

  it('rests while the element is out of the page', async () => {
    const { host, controller } = await inHost((one) => new IdleController(one));
    const [ours, other] = [work(50), work(50)];
    const { controller: elsewhere } = await inHost((one) => new IdleController(one));
    controller.begin(ours.steps);
    const home = host.parentElement;
    host.remove();
    elsewhere.begin(other.steps);
    await until(() => other.done === 50);
    expect(ours.done).to.equal(0);
    home?.append(host);
    await until(() => ours.done === 50);
  });

  it('gives way to newer work', async () => {
    const { controller } = await inHost((one) => new IdleController(one));
    const [older, newer] = [work(50), work(50)];
    controller.begin(older.steps);
    controller.begin(newer.steps);
    await until(() => newer.done === 50);
    expect(older.done).to.equal(0);
  });
});

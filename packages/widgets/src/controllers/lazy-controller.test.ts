import { expect } from '@open-wc/testing';
import { css, html, nothing } from 'lit';
import { inHost } from '../../test/elements/in-host.ts';
import { until } from '../../test/elements/until.ts';
import { LazyController } from './lazy-controller.ts';

describe('a part of the screen that is fetched when it is needed', () => {
  it('is drawn with its styles once it is there, and fetched once', async () => {
    let fetches = 0;
    const part = { styles: css`b { color: rgb(1, 2, 3); }`, view: () => html`<b>here</b>` };
    const { host, controller } = await inHost(
      (one) =>
        new LazyController(one, () => {
          fetches += 1;
          return Promise.resolve(part);
        }),
    );
    expect([controller.here, fetches]).to.deep.equal([undefined, 0]);
    host.view = () => controller.module?.view() ?? nothing;
    host.requestUpdate();
    await until(() => host.shadowRoot?.querySelector('b'));
    const shown = host.shadowRoot?.querySelector('b');
    expect(shown && getComputedStyle(shown).color).to.equal('rgb(1, 2, 3)');
    await controller.fetch();
    expect([controller.here, fetches]).to.deep.equal([part, 1]);
  });

  it('is not fetched again by itself after a failure, but when somebody asks', async () => {
    const answers = [() => Promise.reject(new TypeError('no network')), () => Promise.resolve({})];
    const { controller } = await inHost(
      (one) =>
        new LazyController(one, () => answers.shift()?.() ?? Promise.reject(new Error('once too often'))),
    );
    await controller.fetch();
    expect([controller.failed, controller.module]).to.deep.equal([true, undefined]);
    expect(answers).to.have.lengthOf(1);
    await controller.fetch();
    expect([controller.failed, controller.module !== undefined]).to.deep.equal([false, true]);
  });
});

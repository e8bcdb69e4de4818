import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { focused } from '../../test/elements/focused.ts';
import { inHost } from '../../test/elements/in-host.ts';
import { FocusController } from './focus-controller.ts';

describe('the keyboard', () => {
  const withButtons = async () => {
    const made = await inHost((host) => new FocusController(host));
    made.host.view = () => html`<button id="first"></button><button id="second"></button>`;
    return made;
  };

  it('is put where it belongs after the next drawing', async () => {
    const { host, controller } = await withButtons();
    controller.next('#second');
    await host.updateComplete;
    expect(focused()?.id).to.equal('second');
  });

  it('goes to the first selector that finds something, whatever comes first on the screen', async () => {
    const { host, controller } = await withButtons();
    controller.next('#missing, #second, #first');
    await host.updateComplete;
    expect(focused()?.id).to.equal('second');
  });

  it('waits for a part of the screen that is still being fetched', async () => {
    const { host, controller } = await inHost((one) => new FocusController(one));
    let isThere = false;
    host.view = () => (isThere ? html`<h2 tabindex="-1"></h2>` : nothing);
    controller.next('h2');
    await host.updateComplete;
    expect(focused()).to.equal(document.body);
    isThere = true;
    host.requestUpdate();
    await host.updateComplete;
    expect(focused()?.localName).to.equal('h2');
  });

  it('is not taken from the person by a later drawing', async () => {
    const { host, controller } = await withButtons();
    controller.next('#second');
    await host.updateComplete;
    host.shadowRoot?.querySelector('button')?.focus();
    host.requestUpdate();
    await host.updateComplete;
    expect(focused()?.id).to.equal('first');
  });
});

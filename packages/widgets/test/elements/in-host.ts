import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';

/** An element with nothing of its own, for a controller to live in. */
export class BareHost extends LitElement {
  drawn = 0;
  /** What it shows. */
  view: () => unknown = () => nothing;

  protected override render(): unknown {
    this.drawn += 1;
    return this.view();
  }
}
customElements.define('bare-host', BareHost);

/** Puts a controller into an element of a page. */
export async function inHost<C>(make: (host: BareHost) => C): Promise<{ host: BareHost; controller: C }> {
  const wrapper = await fixture(html`<div></div>`);
  const host = new BareHost();
  const controller = make(host);
  wrapper.append(host);
  await host.updateComplete;
  return { host, controller };
}

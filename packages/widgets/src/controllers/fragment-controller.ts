import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FinderController } from './finder-controller.ts';
import { fromFragment, toFragment } from './finder-link.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps the finder and the address bar in step. A link to a finder is always read; the address is only written
 * where the host asks. It replaces the entry instead of adding one, so that "leave quickly" leaves no trail.
 */
export class FragmentController implements ReactiveController {
  readonly #host: Host;
  readonly #finder: FinderController;
  readonly #writes: () => boolean;
  #hasRead = false;

  constructor(host: Host, finder: FinderController, writes: () => boolean) {
    this.#host = host;
    this.#finder = finder;
    this.#writes = writes;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    // Moved in the page, a finder keeps what was chosen since the link was opened.
    if (!this.#hasRead) this.#read();
    this.#hasRead = true;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (!this.#writes()) return;
    const fragment = toFragment(this.#name, this.#finder.choice);
    const { pathname, search, hash } = location;
    const isOurs = hash.startsWith(`#${this.#name}?`);
    if (fragment === hash || (!fragment && !isOurs)) return;
    history.replaceState(history.state, '', `${pathname}${search}${fragment}`);
  }

  /** A whole address that opens this finder on one listing. */
  linkTo(listingId: string): string {
    const fragment = toFragment(this.#name, { ...this.#finder.choice, view: 'list', selected: listingId });
    return new URL(fragment, location.href).href;
  }

  readonly #read = (): void => {
    const choice = fromFragment(this.#name, location.hash);
    if (choice) this.#finder.restore(choice);
  };

  get #name(): string {
    return this.#host.id || 'find';
  }
}

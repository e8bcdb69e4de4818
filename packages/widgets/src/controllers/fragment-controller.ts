import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** What a link may say of an element: at least which record is open. */
interface Choice {
  view: string;
  selected: string | undefined;
}

/** An element's state as far as links go. */
interface Linked<C extends Choice> {
  readonly choice: C;
  /** Takes up what a link says. */
  restore(choice: C): void;
}

/** How a choice is written behind `#`. */
export interface LinkForm<C extends Choice> {
  /** Tells the elements of a page apart where they have no id. */
  name: string;
  /** Empty for an element that nobody has touched. */
  toFragment(name: string, choice: C): string;
  /** Undefined when it is not this element's. */
  fromFragment(name: string, fragment: string): C | undefined;
}

/**
 * Keeps an element and the address bar in step. A link to it is always read; the address is only written where the
 * host asks. It replaces the entry instead of adding one, so that "leave quickly" leaves no trail.
 */
export class FragmentController<C extends Choice> implements ReactiveController {
  readonly #host: Host;
  readonly #linked: Linked<C>;
  readonly #form: LinkForm<C>;
  readonly #writes: () => boolean;
  #hasRead = false;
  /** The address as it was last read or written. */
  #seen = '';

  constructor(host: Host, linked: Linked<C>, form: LinkForm<C>, writes: () => boolean) {
    this.#host = host;
    this.#linked = linked;
    this.#form = form;
    this.#writes = writes;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    // Moved in the page, an element keeps what was chosen since the link was opened.
    if (!this.#hasRead) this.#read();
    this.#hasRead = true;
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (!this.#writes()) return;
    const fragment = this.#form.toFragment(this.#name, this.#linked.choice);
    const { pathname, search, hash } = location;
    const isOurs = hash.startsWith(`#${this.#name}?`);
    if (fragment === hash || (!fragment && !isOurs)) return;
    // A link that was followed this moment is read before it is written over.
    if (isOurs && hash !== this.#seen) return;
    history.replaceState(history.state, '', `${pathname}${search}${fragment}`);
    this.#seen = location.hash;
  }

  /** A whole address that opens this element on one record. */
  linkTo(id: string): string {
    const choice = { ...this.#linked.choice, view: 'list', selected: id };
    return new URL(this.#form.toFragment(this.#name, choice), location.href).href;
  }

  readonly #read = (): void => {
    this.#seen = location.hash;
    const choice = this.#form.fromFragment(this.#name, location.hash);
    if (choice) this.#linked.restore(choice);
  };

  get #name(): string {
    return this.#host.id || this.#form.name;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/** Puts the keyboard where the person expects it after the screen has changed. */
export class FocusController implements ReactiveController {
  readonly #host: Host;
  #next: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next update, the keyboard is on what the selector finds. */
  next(selector: string): void {
    this.#next = () => this.#host.renderRoot.querySelector<HTMLElement>(selector);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#next?.();
    // Not there yet: the part of the screen is still being fetched.
    if (!target) return;
    this.#next = undefined;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }
}

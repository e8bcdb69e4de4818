import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/** Puts the keyboard where the person expects it after the screen has changed. */
export class FocusController implements ReactiveController {
  readonly #host: Host;
  #next: (() => HTMLElement | undefined) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** After the next update, the keyboard is on what the first of these selectors finds, else the second, and so on. */
  next(selectors: string): void {
    const root = this.#host.renderRoot;
    this.#next = () => {
      for (const selector of selectors.split(', ')) {
        const all = [...root.querySelectorAll<HTMLElement>(selector)];
        // The same listing may stand in a list that a narrow screen hides, and on the sheet of a map.
        const found = all.find((one) => one.getClientRects().length > 0);
        if (found) return found;
      }
      return undefined;
    };
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

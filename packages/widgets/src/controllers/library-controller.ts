import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment };

/** When a screen that many people use is watched, and what happens to it. */
export interface LibraryOptions {
  /** Somebody has told something that the next person must not see. */
  isNeeded: () => boolean;
  /** Without a touch for so long, the warning comes; 5 where it is no positive number. */
  minutes: () => number;
  wipe: () => void;
}

const WARNING_MS = 60_000;
const MINUTES = 5;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'];

/**
 * A screen that many people use, as in a library. It warns when nobody has touched the page for a while, counts down,
 * and wipes; it also wipes when the page is left or comes back from the browser's memory. Time is taken from the clock,
 * not from timers: a device that slept wipes as soon as it wakes.
 */
export class LibraryController implements ReactiveController {
  /** Seconds until all is wiped; undefined while nobody has to be warned. */
  left: number | undefined;

  readonly #host: Host;
  readonly #options: LibraryOptions;
  #touched = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, options: LibraryOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, this.#touch, { passive: true });
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('pageshow', this.#comeBack);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, this.#touch);
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('pageshow', this.#comeBack);
    this.#stop();
  }

  hostUpdate(): void {
    if (!this.#options.isNeeded()) this.#stop();
    else if (this.#timer === undefined) this.stay();
  }

  hostUpdated(): void {
    // A dialog can be opened only once it stands in the page.
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.idle:not([open])')?.showModal();
  }

  /** Somebody is there. */
  readonly stay = (): void => {
    this.#touched = Date.now();
    this.#check();
  };

  /** While the warning stands, only its own buttons count: a press on "clear now" must not take it away. */
  readonly #touch = (): void => {
    if (this.left === undefined) this.#touched = Date.now();
  };

  readonly #check = (): void => {
    const minutes = this.#options.minutes();
    const warnAfter = (minutes > 0 ? minutes : MINUTES) * 60_000;
    const idle = Date.now() - this.#touched;
    const wipeIn = warnAfter + WARNING_MS - idle;
    if (wipeIn <= 0) {
      this.#wipe();
      return;
    }
    const left = wipeIn > WARNING_MS ? undefined : Math.ceil(wipeIn / 1000);
    if (left !== this.left) this.#host.requestUpdate();
    this.left = left;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#check, left === undefined ? wipeIn - WARNING_MS : wipeIn % 1000 || 1000);
  };

  readonly #leave = (): void => {
    if (this.#options.isNeeded()) this.#wipe();
  };

  /** A browser may bring a page back as it was when it was left. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#leave();
  };

  #wipe(): void {
    this.#stop();
    this.#options.wipe();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.left = undefined;
  }
}

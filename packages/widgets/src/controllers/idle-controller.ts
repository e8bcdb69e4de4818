import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** With less time left than this, in milliseconds, the next piece waits: a tap must never wait for it. */
const ENOUGH = 8;

/**
 * Does work that nobody waits for, piece by piece, while the page has nothing else to do. It rests while the element is
 * out of the page; new work takes the place of what was not yet done.
 */
export class IdleController implements ReactiveController {
  #work: Iterator<unknown> | undefined;
  #booked: number | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#book();
  }

  hostDisconnected(): void {
    if (this.#booked !== undefined) idle.cancel(this.#booked);
    this.#booked = undefined;
  }

  /** @param work whose every step is a piece of a few milliseconds */
  begin(work: Iterator<unknown>): void {
    this.#work = work;
    this.#book();
  }

  #book(): void {
    if (this.#work) this.#booked ??= idle.book(this.#run);
  }

  readonly #run = (deadline?: IdleDeadline): void => {
    this.#booked = undefined;
    do if (this.#work?.next().done) this.#work = undefined;
    while (this.#work && deadline && deadline.timeRemaining() > ENOUGH);
    this.#book();
  };
}

/** Safari tells nobody when it is idle: there the pieces come one by one. */
const idle =
  'requestIdleCallback' in window
    ? {
        book: (run: IdleRequestCallback) => requestIdleCallback(run),
        cancel: (booked: number) => cancelIdleCallback(booked),
      }
    : { book: (run: () => void) => setTimeout(run, 50), cancel: clearTimeout };

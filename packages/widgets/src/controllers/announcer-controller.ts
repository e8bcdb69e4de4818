import type { ReactiveController, ReactiveControllerHost } from 'lit';

const CALM_MS = 700;

/**
 * Says a change once, when the person has paused: a screen reader that spells out every keystroke's count helps
 * nobody. The first words after loading are not said; the person did nothing yet.
 */
export class AnnouncerController implements ReactiveController {
  /** What the live region holds now. */
  message = '';

  readonly #host: ReactiveControllerHost;
  #heard: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says the message after a pause, unless it is what was said last. */
  say(message: string): void {
    if (this.#heard === undefined) this.#heard = message;
    if (message === this.#heard) return;
    this.#heard = message;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.message = message;
      this.#host.requestUpdate();
    }, CALM_MS);
  }
}

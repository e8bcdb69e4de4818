import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NewcomerExitEvent } from '../events/exit-event.ts';

type Host = ReactiveControllerHost & HTMLElement;

const PRESSES = 3;
const WITHIN_MS = 1500;

/**
 * "Leave quickly": empties the screen, then puts another page in this one's place in the history, so that "back"
 * does not come here. Pressing Shift three times does the same.
 */
export class ExitController implements ReactiveController {
  readonly #host: Host;
  readonly #address: () => string;
  #presses: number[] = [];

  constructor(host: Host, address: () => string) {
    this.#host = host;
    this.#address = address;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly leave = (): void => {
    const event = new NewcomerExitEvent();
    document.title = ' ';
    document.body.hidden = true;
    document.documentElement.style.background = '#fff';
    // An entry without the fragment, then a page in its place: nothing of what was looked at stays.
    history.replaceState(null, '', location.pathname);
    if (this.#host.dispatchEvent(event)) leavePage(this.#address());
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift') {
      this.#presses = [];
      return;
    }
    if (event.repeat) return;
    this.#presses = [...this.#presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (this.#presses.length >= PRESSES) this.leave();
  };
}

/** The whole page goes, also from inside a frame; a frame that may not move its page moves itself. */
function leavePage(address: string): void {
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    location.replace(address);
  }
}

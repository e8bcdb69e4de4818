import type { ReactiveControllerHost } from 'lit';
import { keptRecord } from '../catalogue/kept-record.ts';

/** What a person's visit can leave in the page, or on the device. */
export type Held = 'answers' | 'place' | 'letter' | 'notes' | 'follow_up' | 'kept';

export interface Cleared {
  gone: readonly Held[];
  /** What the browser did not let us remove. */
  left: readonly Held[];
  /** Nobody was there any more. */
  idle: boolean;
}

/** What an element remembers of a person, and how it forgets all of it. */
export interface Memory {
  held: () => readonly Held[];
  forget: () => void;
}

/** "Clear everything": asked once, done at once, and confirmed by what was removed. */
export class ClearingController {
  /** The question stands on the screen. */
  asking = false;
  /** What the last clearing removed, until the person goes on. */
  cleared: Cleared | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #memory: Memory;

  constructor(host: ReactiveControllerHost, memory: Memory) {
    this.#host = host;
    this.#memory = memory;
  }

  /** What there is to clear. */
  get held(): readonly Held[] {
    return [...this.#memory.held(), ...(keptRecord.read() === undefined ? [] : (['kept'] as const))];
  }

  ask(asking: boolean): void {
    this.asking = asking;
    this.#host.requestUpdate();
  }

  /** Forgets what was told, and removes what is kept on the device. */
  clear(): void {
    this.#clear(() => keptRecord.remove(), false);
  }

  /** Forgets what was told, for the next person. What somebody keeps is locked, and stays theirs. */
  clearScreen(): void {
    this.#clear(() => undefined, true);
  }

  /** The person goes on. */
  dismiss(): void {
    this.cleared = undefined;
  }

  #clear(remove: () => void, idle: boolean): void {
    const before = this.held;
    this.#memory.forget();
    remove();
    const after = this.held;
    this.asking = false;
    const gone = before.filter((one) => !after.includes(one));
    this.cleared = { gone, left: idle ? [] : after, idle };
    this.#host.requestUpdate();
  }
}

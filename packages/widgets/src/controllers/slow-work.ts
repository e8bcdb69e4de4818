import type { ReactiveControllerHost } from 'lit';

/**
 * Work that takes a while or must first fetch something. It says that it runs, and afterwards whether it could not be
 * done: most often a part could not be fetched, and the next try may succeed.
 */
export class SlowWork {
  busy = false;
  failed = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failed = false;
    this.#host.requestUpdate();
    try {
      await work();
    } catch {
      this.failed = true;
    } finally {
      this.busy = false;
      this.#host.requestUpdate();
    }
  }
}

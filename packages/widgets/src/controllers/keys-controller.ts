import type { AgencyKey, RestoredKeys } from '@newcomer-portal/referral/sealed';
import type { ReactiveControllerHost } from 'lit';

/**
 * The keys of an agency, the one in use first. They are kept in this object while the page is open, and else only in
 * the file that the agency saves, which is locked with a passphrase.
 */
export class KeysController {
  keys: readonly AgencyKey[] = [];
  /** Why the chosen file was not opened. */
  problem: RestoredKeys['problem'];
  busy = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Opens the file. Nothing changes where it does not open. */
  restore(file: string, passphrase: string): Promise<void> {
    return this.#slowly(async () => {
      const { restoreKeys } = await import('@newcomer-portal/referral/sealed');
      const { keys, problem } = await restoreKeys(file, passphrase);
      this.problem = problem;
      if (keys) this.keys = keys;
    });
  }

  /**
   * Makes a key before those there are, which are retired and still open what is on its way.
   *
   * @param keep saves the file of all keys; only then is the new one used
   */
  renew(passphrase: string, keep: (file: string) => void): Promise<void> {
    return this.#slowly(async () => {
      const { backUpKeys, rotateKeys } = await import('@newcomer-portal/referral/sealed');
      const keys = await rotateKeys(this.keys, new Date());
      keep(await backUpKeys(keys, passphrase));
      this.keys = keys;
      this.problem = undefined;
    });
  }

  async #slowly(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.#host.requestUpdate();
    await work();
    this.busy = false;
    this.#host.requestUpdate();
  }
}

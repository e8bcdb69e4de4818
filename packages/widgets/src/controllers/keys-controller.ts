import type { AgencyKey, RestoredKeys } from '@newcomer-portal/referral/sealed';
import type { ReactiveControllerHost } from 'lit';
import { SlowWork } from './slow-work.ts';

/**
 * The keys of an agency, the one in use first. They are kept in this object while the page is open, and else only in
 * the file that the agency saves, which is locked with a passphrase.
 */
export class KeysController {
  keys: readonly AgencyKey[] = [];
  /** Why the chosen file was not opened. */
  problem: RestoredKeys['problem'];

  /** Runs what takes a while. */
  readonly work: SlowWork;

  constructor(host: ReactiveControllerHost) {
    this.work = new SlowWork(host);
  }

  /** Opens the file. Nothing changes where it does not open. */
  restore(file: string, passphrase: string): Promise<void> {
    return this.work.run(async () => {
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
    return this.work.run(async () => {
      const { backUpKeys, rotateKeys } = await import('@newcomer-portal/referral/sealed');
      const keys = await rotateKeys(this.keys, new Date());
      keep(await backUpKeys(keys, passphrase));
      this.keys = keys;
      this.problem = undefined;
    });
  }
}

import { type Profile, readProfile } from '@newcomer-portal/inventory/opportunities';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { profileText } from '../catalogue/profile-text.ts';
import { DeviceRecord } from './device-record.ts';

const VERSION = 1;

/**
 * What a person tells of themselves, once, for all postings. It lives in this object; on the device only after the
 * person has asked for it. It is in no request, no address and no event.
 */
export class ProfileController implements ReactiveController {
  /** What the form says now. */
  draft: Profile = {};

  readonly record = new DeviceRecord<Profile>(profileText, VERSION, readProfile);
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #use: (profile: Profile | undefined) => void;

  /**
   * Takes up what the device has kept.
   *
   * @param use what compares postings with it; undefined where nothing is told
   */
  constructor(host: ReactiveControllerHost & EventTarget, use: (profile: Profile | undefined) => void) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
    const kept = this.record.open();
    if (kept) this.tell(kept);
  }

  hostConnected(): void {
    this.#host.addEventListener('newcomer-exit', this.#leave);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('newcomer-exit', this.#leave);
  }

  /** How many things the form says. */
  get count(): number {
    return Object.keys(this.draft).length;
  }

  change(draft: Profile): void {
    this.draft = draft;
    this.#host.requestUpdate();
  }

  /** From now on postings are compared with this. */
  tell(profile: Profile): void {
    this.draft = profile;
    this.#use(this.count > 0 ? profile : undefined);
    if (this.record.isKept) this.record.keep(profile);
  }

  /** Forgets everything, here and on the device. */
  forget(): void {
    this.record.remove();
    this.#leave();
  }

  keepOnDevice(): void {
    this.record.keep(this.draft);
    this.#host.requestUpdate();
  }

  removeFromDevice(): void {
    this.record.remove();
    this.#host.requestUpdate();
  }

  /** Who leaves quickly leaves nothing on the screen; what they asked the device to keep is theirs. */
  readonly #leave = (): void => {
    this.draft = {};
    this.#use(undefined);
  };
}

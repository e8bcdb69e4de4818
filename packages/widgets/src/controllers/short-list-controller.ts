import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deviceText } from '../catalogue/device-text.ts';
import { DeviceRecord } from './device-record.ts';

/** What a person can keep: the listings of one document, as they are today. */
export interface Keepable {
  /** The document's address: lists of two documents are two lists. */
  src: string;
  /** What may take something off when it changes: the document, the day. */
  as: readonly unknown[];
  isThere: (id: string) => boolean;
}

const VERSION = 1;
const MOST = 500;

/**
 * The listings that a person wants to find again, by id. They live in this object; on the device only after the person
 * has asked for it.
 */
export class ShortListController implements ReactiveController {
  ids: ReadonlySet<string> = new Set();
  /** How many were taken off because they are not there any more, until the person has seen it. */
  gone = 0;
  /** What was taken off at once, to be put back. */
  cleared: ReadonlySet<string> | undefined;

  record: DeviceRecord<readonly string[]> | undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #src: string | undefined;
  #as: readonly unknown[] = [];
  #wasKept = false;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('newcomer-exit', this.#forget);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('newcomer-exit', this.#forget);
  }

  /** Takes up what the device has kept of a document's listings, and takes off what is not there any more. */
  use({ src, as, isThere }: Keepable): void {
    if (src === this.#src && as.every((one, index) => one === this.#as[index])) return;
    if (src !== this.#src) {
      this.record = new DeviceRecord(deviceText(`newcomer-portal-short-list ${src}`), VERSION, readIds);
      this.ids = new Set(this.record.open());
      this.cleared = undefined;
    }
    this.#src = src;
    this.#as = as;
    const left = [...this.ids].filter(isThere);
    this.gone += this.ids.size - left.length;
    if (left.length < this.ids.size) this.#set(left);
  }

  toggle(id: string): void {
    this.cleared = undefined;
    this.#set(this.ids.has(id) ? [...this.ids].filter((one) => one !== id) : [...this.ids, id].slice(-MOST));
  }

  /** Takes everything off, here and on the device; it can be put back. */
  clear(): void {
    this.cleared = this.ids;
    this.#wasKept = this.record?.isKept ?? false;
    this.record?.remove();
    this.#set([]);
  }

  undo(): void {
    const { cleared = [] } = this;
    this.cleared = undefined;
    this.#set([...cleared]);
    if (this.#wasKept) this.keepOnDevice();
  }

  /** The person has seen what is gone, and what was cleared. */
  sawAll(): void {
    this.gone = 0;
    this.cleared = undefined;
    this.#host.requestUpdate();
  }

  keepOnDevice(): void {
    this.record?.keep([...this.ids]);
    this.#host.requestUpdate();
  }

  removeFromDevice(): void {
    this.record?.remove();
    this.#host.requestUpdate();
  }

  #set(ids: readonly string[]): void {
    this.ids = new Set(ids);
    if (this.record?.isKept) this.record.keep(ids);
    this.#host.requestUpdate();
  }

  /** Who leaves quickly leaves nothing on the screen; what they asked the device to keep is theirs. */
  readonly #forget = (): void => {
    this.ids = new Set();
    this.cleared = undefined;
    this.record = undefined;
    this.#host.requestUpdate();
  };
}

/** An id as records have them: no words, no markup. */
const ID = /^[\w-]{1,100}$/;

function readIds(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST) return undefined;
  return value.every((one): one is string => typeof one === 'string' && ID.test(one)) ? value : undefined;
}

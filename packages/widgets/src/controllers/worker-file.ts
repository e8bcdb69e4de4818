import type { ConsentReceipt, Sender } from '@newcomer-portal/referral/hand-off';
import type { ReactiveControllerHost } from 'lit';
import type { Held } from './clearing-controller.ts';
import { FollowUpController } from './follow-up-controller.ts';
import { freshId } from './fresh-id.ts';
import type { HandOffController } from './hand-off-controller.ts';
import { SlowWork } from './slow-work.ts';

/** An agency as the sender of a referral, with how to answer it. */
export type AgencySender = Extract<Sender, { kind: 'agency' }>;

/**
 * What a worker has at hand while helping one person. It lives in this object only. Of all that is in it, only who
 * sends goes into a letter.
 */
export class WorkerFile {
  /** Typed once; it stays for the next person. */
  sender: AgencySender | undefined;
  /** The worker's own words. They are in no letter, no assessment and on no paper. */
  notes = '';

  /** What is asked now and again later. */
  readonly followUp: FollowUpController;

  /** Runs what takes a while. */
  readonly work: SlowWork;

  readonly #host: ReactiveControllerHost;
  #handOffs: readonly HandOffController[] = [];
  /** Ids for letters that were announced by phone or mail and are not begun yet, by listing. */
  #announced: ReadonlyMap<string, string> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.followUp = new FollowUpController(host);
    this.work = new SlowWork(host);
  }

  /** The receipts of all letters that were made with this person, those taken back among them. */
  get consents(): readonly ConsentReceipt[] {
    return this.#handOffs.flatMap(({ made }) => made?.receipt ?? []);
  }

  /** What there is of the person in here. */
  get held(): readonly Held[] {
    const { isBegun, record } = this.followUp;
    const notes: readonly Held[] = this.notes ? ['notes'] : [];
    return isBegun || record ? [...notes, 'follow_up'] : notes;
  }

  sendAs(sender: AgencySender): void {
    this.sender = sender;
    this.#host.requestUpdate();
  }

  /** The id that a call or a mail to a place refers to: that of the last letter to it, else of the next one. */
  referenceFor(listing: string): string {
    const last = this.#handOffs.findLast(({ draft }) => draft.to.listing_id === listing);
    if (last) return last.draft.id;
    const known = this.#announced.get(listing) ?? freshId();
    this.#announced = new Map([...this.#announced, [listing, known]]);
    return known;
  }

  /** The id of a letter that begins now: the one that was announced, once. */
  takeId(listing: string): string {
    const id = this.#announced.get(listing) ?? freshId();
    this.#announced = new Map([...this.#announced].filter(([other]) => other !== listing));
    return id;
  }

  begin(handOff: HandOffController): void {
    this.#handOffs = [...this.#handOffs, handOff];
  }

  /** The next person begins: nothing of this one is left. */
  forget(): void {
    this.notes = '';
    this.followUp.forget();
    this.#handOffs = [];
    this.#announced = new Map();
  }
}

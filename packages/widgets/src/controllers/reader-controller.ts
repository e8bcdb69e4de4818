import { openCarried } from '@newcomer-portal/referral/carried';
import {
  type Move,
  nextMoves,
  type Referral,
  type ReferralProblem,
  stateOf,
} from '@newcomer-portal/referral/hand-off';
import type { AgencyKey, ReceiverEvent } from '@newcomer-portal/referral/sealed';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readCopy } from './referral-copy.ts';
import { SlowWork } from './slow-work.ts';

/** What is wrong with a text by itself, whatever parts of a letter were there before it. */
const STRAYS: ReadonlySet<ReferralProblem['code']> = new Set([
  'cut',
  'altered',
  'not_ours',
  'newer_version',
  'foreign_part',
]);

/**
 * A letter that came, or an answer to one: from the address or pasted, opened, and answered. All of it lives in this
 * object and dies with the page; the address bar is cleared as soon as it was read.
 */
export class ReaderController implements ReactiveController {
  /** The letter that is open. */
  referral: Referral | undefined;
  problem: ReferralProblem | undefined;
  /** The fragment of the link that takes the last move to the sender. */
  reply: string | undefined;
  /** The move that is being written. */
  move: Move | undefined;
  /** An answer is here and waits for the sender's own copy. */
  waitsForCopy = false;
  /** The file that was chosen is no copy. */
  isNoCopy = false;
  /** How many of a letter's parts are here; undefined where no part is waited for. */
  collected: { here: number; of: number } | undefined;
  /** The sender sealed it with a key that is no longer in use. */
  isOldKey = false;

  /** Runs what takes a while. */
  readonly work: SlowWork;
  readonly #host: ReactiveControllerHost;
  readonly #keys: () => readonly AgencyKey[];
  #texts: readonly string[] = [];

  /** @param keys of the agency, the one in use first */
  constructor(host: ReactiveControllerHost, keys: () => readonly AgencyKey[]) {
    this.#host = host;
    this.work = new SlowWork(host);
    this.#keys = keys;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#readAddress);
  }

  /** Takes a link or a code that was pasted: a letter, a part of one, or an answer. */
  async take(text: string): Promise<void> {
    this.waitsForCopy = /referral-reply=/.test(text);
    const before = this.collected ? this.#texts : [];
    this.#texts = [...before, text];
    this.referral = undefined;
    this.reply = undefined;
    this.problem = undefined;
    if (!this.waitsForCopy) await this.open();
    this.#collect(before);
    this.#host.requestUpdate();
  }

  /**
   * A text that does not belong to the parts before it takes nothing away from them.
   *
   * @param before the texts of those parts
   */
  #collect(before: readonly string[]): void {
    const { code, values = {} } = this.problem ?? {};
    const isStray = this.work.failed || (code !== undefined && STRAYS.has(code));
    if (code === 'missing_parts') {
      const of = Number(values.of);
      const here = of - String(values.missing).split(' ').length;
      if (here > (this.collected?.here ?? 0)) this.collected = { here, of };
      else this.problem = { code: 'duplicate_part' };
    } else if (!isStray || before.length === 0) this.collected = undefined;
    if (this.problem?.code === 'duplicate_part' || (isStray && before.length > 0)) this.#texts = before;
  }

  /** Opens what was taken, with a passphrase where it is locked. */
  open(passphrase?: string): Promise<void> {
    return this.work.run(async () => {
      const now = new Date();
      const read = await openCarried(this.#texts, { now, ...(passphrase && { passphrase }) });
      const isSealed = read.problem?.code === 'needs_key' && this.#keys().length > 0;
      const { referral, problem } = isSealed ? await this.#unseal(now) : read;
      this.referral = referral;
      this.problem = problem;
    });
  }

  /** Opens an answer with the copy that its sender kept. */
  useCopy(file: string): Promise<void> {
    return this.work.run(async () => {
      const copy = readCopy(file);
      this.isNoCopy = copy === undefined;
      if (!copy) return;
      const { openReply } = await import('@newcomer-portal/referral/sealed');
      const { referral, problem } = await openReply(this.#texts[0] ?? '', copy.key, copy.referral);
      this.referral = referral;
      this.problem = problem;
      this.waitsForCopy = problem !== undefined;
      this.role = 'sender';
    });
  }

  /** Who reads: the agency that the letter is for, or the sender to whom an answer came. */
  role: 'receiver' | 'sender' = 'receiver';

  /** What the receiver may do now. */
  get moves(): readonly Move[] {
    if (!this.referral || this.role === 'sender') return [];
    return nextMoves(stateOf(this.referral).state, 'receiver');
  }

  choose(move: Move): void {
    this.move = move;
    this.#host.requestUpdate();
  }

  /** Makes a move, and the answer that tells of it. */
  answer(event: ReceiverEvent): Promise<void> {
    return this.work.run(async () => {
      if (!this.referral) return;
      const { answerReferral } = await import('@newcomer-portal/referral/sealed');
      const answered = await answerReferral(this.referral, event);
      this.problem = answered.problem;
      if (answered.problem) return;
      this.referral = answered.referral;
      this.reply = answered.reply;
      this.move = undefined;
    });
  }

  /** Forgets the letter, for the next person at the desk. */
  close(): void {
    this.#texts = [];
    this.referral = this.problem = this.reply = this.move = undefined;
    this.role = 'receiver';
    this.waitsForCopy = this.isNoCopy = this.isOldKey = false;
    this.collected = undefined;
    this.#host.requestUpdate();
  }

  async #unseal(now: Date): Promise<{ referral?: Referral; problem?: ReferralProblem }> {
    const { openSealed } = await import('@newcomer-portal/referral/sealed');
    const opened = await openSealed(this.#texts, this.#keys(), now);
    this.isOldKey = !opened.problem && opened.old_key !== undefined;
    return opened;
  }

  readonly #readAddress = (): void => {
    const { hash, pathname, search } = location;
    if (!/^#referral(-reply)?=/.test(hash)) return;
    history.replaceState(history.state, '', `${pathname}${search}`);
    void this.take(hash);
  };
}

import type { Keeper, KeptProblem } from '@newcomer-portal/referral/kept';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keptRecord } from '../catalogue/kept-record.ts';
import type { ConversationController } from './conversation-controller.ts';
import { SlowWork } from './slow-work.ts';

/**
 * Why answers were not kept, opened or removed. `refused`: the browser does not store. `stays`: it does not delete.
 * `elsewhere`: another window cleared what was kept, or kept something else.
 */
export type KeepingTrouble = KeptProblem | 'too_short' | 'refused' | 'stays' | 'elsewhere';

/** Letters and digits. Of shorter ones somebody with one computer tries all within days. */
const SHORTEST = 8;

/**
 * Answers kept on this device, by the person's choice, locked with their passphrase. The passphrase is forgotten at
 * once: what stays in memory keeps what changes, and cannot open it.
 */
export class KeepingController implements ReactiveController {
  /** The form that is on the screen. */
  form: 'keep' | 'open' | undefined;
  trouble: KeepingTrouble | undefined;
  /** The questions have changed since the answers were kept. */
  isOutdated = false;

  /** Runs what takes a while. */
  readonly work: SlowWork;
  readonly #host: ReactiveControllerHost;
  readonly #talk: ConversationController;
  #keeper: Keeper | undefined;
  /** The record as this page left it. */
  #written: string | undefined;
  #saved: Pick<ConversationController, 'conversation' | 'done'> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(host: ReactiveControllerHost, talk: ConversationController) {
    this.#host = host;
    this.#talk = talk;
    this.work = new SlowWork(host);
    host.addController(this);
  }

  /** What changes is kept too. */
  get isKeeping(): boolean {
    return this.#keeper !== undefined;
  }

  /** Something is kept on this device, by whomever. */
  get isThere(): boolean {
    return keptRecord.read() !== undefined;
  }

  hostUpdate(): void {
    const { conversation, done } = this.#talk;
    const saved = this.#saved;
    if (!this.#keeper || !saved) return;
    // Other questions begin anew; that must not take the place of what is kept.
    if (saved.conversation?.questions !== conversation?.questions) this.forget();
    else if (saved.conversation?.state !== conversation?.state || saved.done !== done) void this.#save();
  }

  show(form: 'keep' | 'open' | undefined): void {
    this.form = form;
    this.trouble = undefined;
    this.#host.requestUpdate();
  }

  /** One made by chance; undefined where what makes it could not be fetched. */
  async makePassphrase(): Promise<string | undefined> {
    let made: string | undefined;
    await this.work.run(async () => {
      const { makePassphrase } = await import('@newcomer-portal/referral/kept');
      made = makePassphrase();
    });
    return made;
  }

  /** Keeps the answers, in the place of what was kept before. */
  async keep(passphrase: string): Promise<void> {
    this.trouble = passphrase.replaceAll(/\s/g, '').length < SHORTEST ? 'too_short' : undefined;
    this.#host.requestUpdate();
    if (this.trouble) return;
    const turn = this.#turn;
    await this.work.run(async () => {
      const { makeKeeper } = await import('@newcomer-portal/referral/kept');
      await drawn();
      const keeper = await makeKeeper(passphrase);
      if (turn !== this.#turn) return;
      this.#keeper = keeper;
      this.#written = keptRecord.read();
      await this.#save();
      if (this.trouble) this.#keeper = undefined;
      else this.form = undefined;
    });
  }

  /** Goes on with what was kept. */
  async open(passphrase: string): Promise<void> {
    const turn = this.#turn;
    await this.work.run(async () => {
      const { openKept, questionsMark } = await import('@newcomer-portal/referral/kept');
      await drawn();
      const text = keptRecord.read();
      const opened = await openKept(text ?? '', passphrase);
      const questions = this.#talk.conversation?.questions;
      if (turn !== this.#turn || !questions) return;
      this.trouble = opened.problem;
      if (opened.problem) return;
      const { kept, keeper } = opened;
      if (!this.#talk.resume(kept.conversation, kept.done)) {
        this.trouble = 'broken';
        return;
      }
      this.#keeper = keeper;
      this.#written = text;
      this.#noteSaved();
      this.isOutdated = kept.questions !== questionsMark(questions);
      this.form = undefined;
    });
  }

  /** Removes what is kept. The answers stay on the screen. */
  stop(): void {
    this.forget();
    keptRecord.remove();
    if (this.isThere) this.trouble = 'stays';
  }

  /** From now on nothing is kept. What is kept already stays, locked. */
  forget(): void {
    this.#turn += 1;
    this.#keeper = this.#written = this.#saved = this.form = this.trouble = undefined;
    this.isOutdated = false;
    this.#host.requestUpdate();
  }

  /** One after the other, so that an older state never takes the place of a newer one. */
  #save(): Promise<void> {
    this.#noteSaved();
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  #noteSaved(): void {
    const { conversation, done } = this.#talk;
    this.#saved = { conversation, done };
  }

  async #write(): Promise<void> {
    const keeper = this.#keeper;
    const { conversation, done } = this.#saved ?? {};
    if (!keeper || !conversation || !done) return;
    const { questionsMark, writeKept } = await import('@newcomer-portal/referral/kept');
    const questions = questionsMark(conversation.questions);
    const text = await writeKept(keeper, {
      version: 1,
      questions,
      conversation: conversation.state,
      done: [...done],
    });
    // Cleared while it was being locked.
    if (this.#keeper !== keeper) return;
    this.isOutdated = false;
    if (keptRecord.read() !== this.#written) {
      this.forget();
      this.trouble = 'elsewhere';
    } else if (keptRecord.write(text)) {
      this.#written = text;
      this.trouble = undefined;
    } else this.trouble = 'refused';
    this.#host.requestUpdate();
  }
}

/** The browser may draw first that something takes a while: the slow derivation holds the page. */
function drawn(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}

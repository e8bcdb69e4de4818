import {
  type FilledForm,
  type FollowUpRecord,
  FollowUpTime,
  type ReadFollowUpRecord,
  readFollowUpRecord,
  withForm,
} from '@newcomer-portal/referral/follow-up';
import type { ReactiveControllerHost } from 'lit';
import { freshId } from './fresh-id.ts';
import { SlowWork } from './slow-work.ts';

/** What was answered with one person, now and earlier. It lives in this object only; the worker keeps the file. */
export class FollowUpController {
  /** Everything so far; undefined before the first answers, and before the file is opened. */
  record: FollowUpRecord | undefined;
  /** Why the chosen file was not opened. */
  problem: ReadFollowUpRecord['problem'];
  /** The answers that were given last. */
  filled: FilledForm | undefined;
  /** An answer was chosen, though none was given yet. */
  isBegun = false;
  /** The answers are on the screen, with what has changed. */
  isDone = false;

  /** Runs what takes a while. */
  readonly work: SlowWork;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.work = new SlowWork(host);
  }

  /** The first time that nothing was answered yet. */
  get due(): FollowUpTime {
    const done = this.record?.forms.map(({ when }) => when) ?? [];
    return FollowUpTime.options.find((when) => !done.includes(when)) ?? 'months_6';
  }

  /** Opens the file that was kept. Nothing changes where it does not open. */
  open(text: string): void {
    const { record, problem } = readFollowUpRecord(text);
    this.problem = problem;
    if (record) {
      this.record = record;
      this.filled = undefined;
    }
    this.#host.requestUpdate();
  }

  begin(): void {
    this.isBegun = true;
  }

  fill(form: FilledForm): void {
    this.record = withForm(this.record, form, freshId());
    this.filled = form;
    this.isDone = true;
    this.#host.requestUpdate();
  }

  /** Back to the questions, to change an answer. */
  change(): void {
    this.isDone = false;
    this.#host.requestUpdate();
  }

  /** The next person begins: nothing of this one is left. */
  forget(): void {
    this.record = this.problem = this.filled = undefined;
    this.isBegun = this.isDone = false;
  }
}

import {
  answerQuestion,
  type Change,
  type Conversation,
  changeBetween,
  goBack,
  nextQuestion,
  openConversation,
  type Questions,
  type Screen,
  skipQuestion,
} from '@newcomer-portal/referral';
import type { ReactiveControllerHost } from 'lit';

/** What the wizard shows. */
export type WizardView =
  | 'welcome'
  | 'question'
  | 'plan'
  | 'answers'
  | 'hand-off'
  | 'hand-out'
  | 'file'
  | 'follow-up';

/** A person's conversation. It lives in this object only, and dies with the page. */
export class ConversationController {
  view: WizardView = 'welcome';
  conversation: Conversation | undefined;
  /** What the last change of answers did to the plan. */
  change: Change | undefined;
  /** Steps that the person ticked off. */
  done: ReadonlySet<string> = new Set();

  readonly #host: ReactiveControllerHost;
  /** Ages typed so far, where one more person was asked for or one of them could not be read. */
  #typed: { question: string; ages: readonly unknown[] } | undefined;
  #questions: Questions | undefined;
  /** The question that is being changed from the list of answers. */
  #changing: string | undefined;
  /** The conversation before that, until the plan shows what changed. */
  #before: Conversation | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Takes up a conversation's questions; the same ones again change nothing. */
  use(questions: Questions | undefined): void {
    if (questions === this.#questions) return;
    this.#questions = questions;
    this.#forget();
    this.view = 'welcome';
  }

  /** The question on the screen; undefined when it is time for the plan. */
  get screen(): Screen | undefined {
    return this.conversation && nextQuestion(this.conversation);
  }

  /** The person has begun to tell something. */
  get isTold(): boolean {
    return this.view !== 'welcome' || Object.keys(this.conversation?.state.answers ?? {}).length > 0;
  }

  start(): void {
    this.#show('question');
  }

  /**
   * Goes on with a conversation that was kept.
   *
   * @param state of it
   * @returns false where that is none; then nothing changes
   */
  resume(state: unknown, done: readonly string[]): boolean {
    const conversation = this.#questions && openConversation(this.#questions, state);
    if (!conversation || conversation.notices.length > 0) return false;
    this.#forget();
    this.conversation = conversation;
    this.done = new Set(done);
    this.#show(nextQuestion(this.conversation) ? 'question' : 'plan');
    return true;
  }

  /** Forgets every answer. */
  restart(): void {
    this.#forget();
    this.#show('welcome');
  }

  /** @param value as `answerQuestion` takes it */
  answer(questionId: string, value: unknown): void {
    if (!this.conversation) return;
    if (this.screen?.question.kind === 'ages' && Array.isArray(value))
      this.#typed = { question: questionId, ages: value };
    this.#goOn(answerQuestion(this.conversation, questionId, value));
  }

  skip(questionId: string): void {
    if (this.conversation) this.#goOn(skipQuestion(this.conversation, questionId));
  }

  /** To the question before, or from a change of one answer to the list of all. */
  back(): void {
    if (!this.conversation) return;
    if (this.#changing !== undefined) {
      this.#changing = this.#before = undefined;
      this.conversation = withoutPlace(this.conversation);
      this.#show('answers');
      return;
    }
    const before = this.screen?.question.id;
    const conversation = goBack(this.conversation);
    const isFirst = this.view === 'question' && nextQuestion(conversation)?.question.id === before;
    this.conversation = conversation;
    this.#show(isFirst ? 'welcome' : 'question');
  }

  /** Shows one earlier question again, to change its answer. */
  edit(questionId: string): void {
    if (!this.conversation) return;
    const { state } = this.conversation;
    this.#changing = questionId;
    this.#before = this.conversation;
    this.change = undefined;
    this.conversation = { ...this.conversation, state: { ...state, at: questionId } };
    this.#show('question');
  }

  /** The ages to show: those typed so far, else those that were answered, else one empty field. */
  agesOnScreen({ question, answer }: Screen): readonly unknown[] {
    if (this.#typed?.question === question.id) return this.#typed.ages;
    return answer && 'ages' in answer ? answer.ages : [null];
  }

  setAges(question: string, ages: readonly unknown[]): void {
    this.#typed = { question, ages };
    this.#host.requestUpdate();
  }

  show(view: WizardView): void {
    this.#show(view);
  }

  tick(stepId: string, done: boolean): void {
    const others = [...this.done].filter((id) => id !== stepId);
    this.done = new Set(done ? [...others, stepId] : others);
    this.#host.requestUpdate();
  }

  /** On to the next question, to the plan behind the last one, or back to where an answer was being changed. */
  #goOn(conversation: Conversation): void {
    const refused = conversation.notices.some(({ code }) => code === 'wrong_value');
    const wasChanging = this.#changing !== undefined && !refused;
    this.conversation = wasChanging ? withoutPlace(conversation) : conversation;
    if (!refused) this.#typed = undefined;
    if (refused) this.#host.requestUpdate();
    else if (wasChanging || !nextQuestion(this.conversation)) {
      this.#changing = undefined;
      this.#show(nextQuestion(this.conversation) ? 'question' : 'plan');
    } else this.#show('question');
    if (this.view === 'plan') this.#sayWhatChanged();
  }

  /** Also what was answered or passed over since, where the change opened further questions. */
  #sayWhatChanged(): void {
    if (!this.#before || !this.conversation) return;
    this.change = changeBetween(this.#before, this.conversation);
    this.#before = undefined;
  }

  #forget(): void {
    this.conversation = this.#questions && openConversation(this.#questions);
    this.done = new Set();
    this.change = undefined;
    this.#typed = undefined;
    this.#changing = this.#before = undefined;
  }

  #show(view: WizardView): void {
    this.view = view;
    this.#host.requestUpdate();
  }
}

/** Where nobody went back: the next question is the first without an answer. */
function withoutPlace(conversation: Conversation): Conversation {
  const { at, ...state } = conversation.state;
  return { ...conversation, state };
}

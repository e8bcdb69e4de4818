import {
  emptyDraft,
  type OfferDraft,
  type OfferField,
  type OfferHint,
  type OfferOccasion,
  type OfferProblem,
  offerHints,
  offerProblems,
  opportunityFrom,
  readDraft,
  writeDraft,
} from '@newcomer-portal/inventory/offer';
import type { Opportunities } from '@newcomer-portal/inventory/opportunities';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type OfferLetter, type OfferReply, sendOffer } from '../catalogue/send-offer.ts';
import { freshId } from './fresh-id.ts';
import { SlowWork } from './slow-work.ts';

/** What the city has received. */
export interface OfferReceipt {
  document: Opportunities;
  at: Date;
  /** The city's own number for it. */
  receipt?: string | undefined;
}

const PAUSE_MS = 600;
const MAIL_MS = 1000;

/**
 * An offer from the first word to the receipt. It lives in this object: whatever the board shows meanwhile, and
 * whatever fails, nothing typed is lost. Leaving the page asks first, while something is typed and neither sent nor kept.
 */
export class OfferController implements ReactiveController {
  draft: OfferDraft;
  view: 'form' | 'preview' | 'received' = 'form';
  /** What could be said better, as of the last pause in typing. */
  hints: readonly OfferHint[] = [];
  /** What the draft made when it was last looked at as a whole. */
  made: Opportunities | undefined;
  /** The last answer to sending it, unless it was success. */
  reply: Exclude<OfferReply, { outcome: 'received' }> | undefined;
  receipt: OfferReceipt | undefined;
  /** The file that was to be opened is none of ours. */
  isNoDraft = false;
  /** What is looked for in the list of occupations. */
  occupationWords = '';
  /** The person wanted to go on: all that is missing is told, not only where they have been. */
  isTried = false;

  /** Runs the sending. */
  readonly work: SlowWork;
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #occasion: () => Omit<OfferOccasion, 'newId'>;
  readonly #touched = new Set<OfferField>();
  #kept: string;
  #letter: (Omit<OfferLetter, 'endpoint'> & { draft: string }) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mailTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param occasion what is around the offer now
   * @param language of the words to be typed
   */
  constructor(
    host: ReactiveControllerHost & EventTarget,
    occasion: () => Omit<OfferOccasion, 'newId'>,
    language: 'en' | 'fr',
  ) {
    this.#host = host;
    this.#occasion = occasion;
    this.work = new SlowWork(host);
    const city = occasion().board.municipality.name;
    this.draft = emptyDraft({ id: freshId(), language, city });
    this.#kept = writeDraft(this.draft);
    host.addController(this);
  }

  hostConnected(): void {
    // Who leaves quickly is not asked whether they want to.
    this.#host.addEventListener('newcomer-exit', this.#forget);
    this.#guard();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#mailTimer);
    this.#host.removeEventListener('newcomer-exit', this.#forget);
    removeEventListener('beforeunload', ask);
  }

  /** Something is typed that is nowhere but here. */
  get isUnsaved(): boolean {
    return writeDraft(this.draft) !== this.#kept;
  }

  /** What must be mended where the person has been, or everywhere once they wanted to go on. */
  get problems(): readonly OfferProblem[] {
    const problems = offerProblems(this.draft, this.#whole());
    return this.isTried ? problems : problems.filter(({ field }) => this.#touched.has(field));
  }

  set<F extends OfferField>(field: F, value: OfferDraft[F]): void {
    this.draft = { ...this.draft, [field]: value };
    this.#guard();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#advise(), PAUSE_MS);
    this.#host.requestUpdate();
  }

  /** The person has been in this field and left it. */
  touch(field: OfferField): void {
    this.#touched.add(field);
    this.#host.requestUpdate();
  }

  lookUp(words: string): void {
    this.occupationWords = words;
    this.#host.requestUpdate();
  }

  /** Shows the offer as newcomers will see it, where nothing is left to mend. */
  check(): boolean {
    this.isTried = true;
    this.#advise();
    const { document } = opportunityFrom(this.draft, this.#whole());
    if (!document) return false;
    const draft = writeDraft(this.draft);
    // The same words are the same letter, with the same key: sending it again does not make it two.
    if (draft !== this.#letter?.draft) {
      this.made = document;
      this.#letter = { draft, body: JSON.stringify(document), key: freshId() };
      this.reply = undefined;
    }
    this.view = 'preview';
    return true;
  }

  /** Back to the form, with everything in it. */
  mend(): void {
    this.view = 'form';
    this.#host.requestUpdate();
  }

  /** Sends what was made. Pressing twice, and trying again, sends one offer. */
  async send(endpoint: string): Promise<void> {
    const { made } = this;
    if (this.work.busy || !made || !this.#letter) return;
    const { body, key } = this.#letter;
    await this.work.run(async () => {
      this.reply = undefined;
      const reply = await sendOffer({ endpoint, body, key });
      if (reply.outcome === 'received') this.#receive(made, reply.receipt);
      else this.reply = reply;
    });
  }

  /** The mail program opens. Some browsers take that for leaving the page, and nobody does. */
  openMail(): void {
    removeEventListener('beforeunload', ask);
    clearTimeout(this.#mailTimer);
    this.#mailTimer = setTimeout(() => this.#guard(), MAIL_MS);
  }

  /** The draft as a file, to go on another day. */
  keepDraft(): string {
    this.#kept = writeDraft(this.draft);
    this.#guard();
    return this.#kept;
  }

  /** The offer as a file, to hand over. */
  keepMade(): string {
    this.keepDraft();
    return JSON.stringify(this.made ?? this.receipt?.document, null, 1);
  }

  /** Goes on with the file of a draft, in the place of what is in the form. */
  openDraft(text: string): void {
    const { language, city } = this.draft;
    const draft = readDraft(text, emptyDraft({ id: freshId(), language, city }));
    this.isNoDraft = !draft;
    if (draft) {
      this.#begin(draft);
      this.#advise();
    }
    this.#host.requestUpdate();
  }

  /** An empty form by the same people: an employer with two jobs types the name once. */
  another(): void {
    const { language, city, organization, website } = this.draft;
    this.#begin({ ...emptyDraft({ id: freshId(), language, city }), organization, website });
    this.receipt = undefined;
    this.#host.requestUpdate();
  }

  #receive(document: Opportunities, receipt: string | undefined): void {
    this.receipt = { document, at: new Date(), receipt };
    this.keepDraft();
    this.view = 'received';
  }

  #begin(draft: OfferDraft): void {
    this.draft = draft;
    this.made = this.#letter = this.reply = undefined;
    this.hints = [];
    this.occupationWords = '';
    this.isTried = false;
    this.#touched.clear();
    this.view = 'form';
    this.keepDraft();
  }

  readonly #forget = (): void => {
    const { language } = this.draft;
    this.receipt = undefined;
    this.#begin(emptyDraft({ id: freshId(), language, city: '' }));
  };

  #advise(): void {
    clearTimeout(this.#timer);
    this.hints = offerHints(this.draft);
    this.#host.requestUpdate();
  }

  #whole(): OfferOccasion {
    return { ...this.#occasion(), newId: freshId };
  }

  #guard(): void {
    if (this.isUnsaved) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  }
}

/** Makes the browser ask, in its own words. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

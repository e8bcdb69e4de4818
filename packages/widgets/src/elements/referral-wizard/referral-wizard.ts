import { msg } from '@lit/localize';
import type { Inventory } from '@newcomer-portal/inventory';
import { type Directory, dayAt, openDirectory } from '@newcomer-portal/inventory';
import { makePlan, nextQuestion, type Plan, preparePlans } from '@newcomer-portal/referral';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { inventoryFormat, placesFormat } from '../../catalogue/formats.ts';
import { questionsFormat } from '../../catalogue/questions-format.ts';
import type { Held } from '../../controllers/clearing-controller.ts';
import { ConversationController } from '../../controllers/conversation-controller.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { ExitController } from '../../controllers/exit-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import type { HandOffController } from '../../controllers/hand-off-controller.ts';
import { IdleController } from '../../controllers/idle-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { readerOf } from '../../i18n/reader.ts';
import { helpLines } from '../../parts/help-lines.ts';
import { loadNotice, slowNote } from '../../parts/load-notice.ts';
import { machineNotice } from '../../parts/machine-notice.ts';
import { loadPictograms } from '../../parts/pictogram.ts';
import { loadQuestionPictograms } from '../../parts/question-pictograms.ts';
import { quickExitButton } from '../../parts/quick-exit.ts';
import { controls } from '../../theme/controls.ts';
import { tokens } from '../../theme/tokens.ts';
import { answersView } from './answers-view.ts';
import type { HandOffOffer } from './hand-off/hand-off-offer.ts';
import { HandOutDesk } from './hand-out-desk.ts';
import { lazyView } from './lazy-view.ts';
import { planView } from './plan-view.ts';
import { questionView } from './question-view.ts';
import { wizardStyles } from './referral-wizard.styles.ts';
import { toPlanView } from './to-plan-view.ts';
import { urgentView } from './urgent-view.ts';
import { webAddress } from './web-address.ts';
import { welcomeView } from './welcome-view.ts';
import { wizardActions } from './wizard-actions.ts';
import type { WizardScene } from './wizard-scene.ts';
import { WorkerDesk } from './worker-desk.ts';
import { YoursDesk } from './yours-desk.ts';

/**
 * Asks a newcomer a few plain questions and makes a plan: what to do first, who can help, and why.
 *
 * @summary A conversation that ends with the right next door for every need.
 * @example
 * <script type="module" src="/newcomer/newcomer-referral-wizard.js"></script>
 * <newcomer-referral-wizard src="/data/inventory.json" questions="/data/questions.json"></newcomer-referral-wizard>
 *
 * @slot - Shown to people without JavaScript.
 * @slot welcome - The city's own words before the first question.
 * @slot urgent - The city's own words above everything, for somebody in danger.
 * @slot help - The city's own help, shown when the list did not load.
 * @fires {NewcomerPlanEvent} newcomer-plan - Somebody began, has a plan, printed it, or made a letter; need codes only.
 * @fires {NewcomerUnmetEvent} newcomer-unmet - A plan has needs that no service of the list meets; need codes, language and counts only.
 * @fires {NewcomerExitEvent} newcomer-exit - A person leaves quickly. Cancelable.
 * @csspart wizard - Everything.
 */
export class ReferralWizard extends LitElement {
  static override styles = [tokens, controls, wizardStyles];

  /** Address of the inventory, or `#id` of a `<script type="application/json">` in the page. */
  @property() src = '';
  /** Address of the questions, or `#id`. */
  @property() questions = '';
  /** Interface language. Left out, the page's own. */
  @property() locale = '';
  /** Who holds the device: `self`, or `worker` beside the person. */
  @property() mode: 'self' | 'worker' = 'self';
  /** The place that the page is about: first three characters of a postal code, or "latitude,longitude". */
  @property() near = '';
  /** Address of the table of postal code areas. */
  @property() places = '';
  /** Address of the city's base map, for the map on the printed plan; fetched when somebody wants to print. */
  @property({ attribute: 'base-map' }) baseMap = '';
  /** Address of the page with the service finder; services in the plan then link to it. */
  @property({ attribute: 'finder-url' }) finderUrl = '';
  /** Address of the page with the referral reader. Without it no letters are offered: nobody could open them. */
  @property({ attribute: 'reader-url' }) readerUrl = '';
  /** Address of the questions that a worker asks now and again later, or `#id`. Without it no follow-up is offered. */
  @property({ attribute: 'follow-up' }) followUp = '';
  /** Where "leave quickly" goes. */
  @property({ attribute: 'exit-url' }) exitUrl = 'https://weather.gc.ca/';
  /** Many people use this screen, as in a library: all that was told is cleared when nobody is there any more. */
  @property({ type: Boolean }) library = false;
  /** With `library`: after so many minutes without a touch it asks whether somebody is there, and clears a minute later. */
  @property({ type: Number, attribute: 'idle-minutes' }) idleMinutes = 5;
  /** The emergency number, for when the inventory with its help lines did not load. */
  @property() emergency = '911';

  readonly #locale = new LocaleController(this, () => this.locale || undefined, 'referral');
  readonly #inventory = new DocumentController(this, inventoryFormat);
  readonly #questions = new DocumentController(this, questionsFormat);
  readonly #placeTable = new DocumentController(this, placesFormat);
  readonly #near = new PlaceController(this);
  readonly #talk = new ConversationController(this);
  readonly #idle = new IdleController(this);
  readonly #exit = new ExitController(this, () => this.exitUrl);
  readonly #yours = new YoursDesk(this, this.#talk, {
    held: () => this.#held(),
    forget: () => this.#forget(),
  });
  readonly #actions = wizardActions({
    host: this,
    talk: this.#talk,
    near: this.#near,
    clearing: this.#yours.clearing,
    focus: new FocusController(this),
    print: new PrintController(this),
    places: () =>
      this.#placeTable.open(this.places || undefined).then(() => this.#placeTable.document?.content),
    plan: () => this.#plan(),
    language: () => this.#locale.locale,
    finderUrl: () => this.finderUrl,
    beginHandOff: (offer) => void this.#begin(offer),
  });
  readonly #desk = new WorkerDesk(this);
  readonly #paper = new HandOutDesk(this);
  readonly #handOffPart = new LazyController(this, () => import('./hand-off/hand-off-part.ts'));
  #handOff: HandOffController | undefined;
  #offer: HandOffOffer | undefined;
  #directory: Directory | undefined;
  #made: { key: unknown[]; plan: Plan } | undefined;
  #drawings: Promise<void> | undefined;

  /** Fetches the inventory and the questions again. */
  async refresh(): Promise<void> {
    await Promise.all([this.#inventory.refresh(), this.#questions.refresh()]);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    void this.#inventory.open(this.src || undefined);
    void this.#questions.open(this.questions || undefined);
    this.#use(this.#inventory.document?.content);
    this.#talk.use(this.#questions.document?.content);
    this.#desk.follow(this.mode, this.#talk, this.followUp);
    this.#paper.follow(this.#talk.view, this.baseMap);
    // Whoever starts again forgets the letters too.
    if (this.#talk.view === 'welcome') this.#handOff = undefined;
    if (changed.has('locale')) this.#locale.follow();
    if (changed.has('near') && this.near) this.#actions.beginNear(this.near);
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#locale;
    if (this.#locale.pending) return html`<div class="wizard" aria-busy="true"></div>`;
    const scene = this.#scene();
    const lines = this.#directory?.inventory.municipality.help_lines ?? [];
    return html`<div class="wizard" part="wizard" lang=${locale} dir=${direction}>
      <div class="top">
        ${helpLines(lines, this.emergency, scene?.reader ?? readerOf(locale, 'en'))} ${quickExitButton(this.#exit.leave)}
      </div>
      <slot name="urgent"></slot>
      ${scene ? this.#yours.around(scene, this.#view(scene), this.#exit.leave) : this.#waiting()}
      <div class="colophon quiet">${machineNotice(locale)}</div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#directory || this.#drawings) return;
    this.#drawings = Promise.all([loadPictograms(), loadQuestionPictograms()]).then(() =>
      this.requestUpdate(),
    );
  }

  #view(scene: WizardScene): TemplateResult {
    const screen = nextQuestion(scene.conversation);
    if (scene.talk.view === 'welcome') return welcomeView(scene);
    if (scene.talk.view === 'answers') return answersView(scene);
    if (scene.talk.view === 'question' && screen)
      return html`${urgentView(scene)}${questionView(scene, screen)}`;
    if (scene.talk.view === 'hand-off') return this.#handOffView(scene);
    if (['file', 'follow-up'].includes(scene.talk.view)) return this.#desk.view(scene);
    if (scene.talk.view === 'hand-out') return this.#paper.view(scene);
    return scene.plan ? planView(scene, scene.plan) : html`${nothing}`;
  }

  /** What there is of the person in this element. */
  #held(): readonly Held[] {
    const held: Held[] = this.#talk.isTold ? ['answers'] : [];
    if (this.#near.place && this.#near.place.by !== 'page') held.push('place');
    if (this.#handOff) held.push('letter');
    return [...held, ...(this.#desk.file?.held ?? [])];
  }

  #forget(): void {
    this.#talk.restart();
    this.#near.clear();
    if (this.near) this.#actions.beginNear(this.near);
    this.#handOff = this.#offer = this.#made = undefined;
  }

  #handOffView(scene: WizardScene): TemplateResult {
    const { module } = this.#handOffPart;
    const failed = this.#handOffPart.failed || this.#desk.failed;
    if (module && this.#handOff) return module.handOffView(scene, this.#handOff);
    const retry = () => this.#offer && void this.#begin(this.#offer);
    return html`${lazyView('hand-off', failed, retry)}${failed ? toPlanView(scene) : nothing}`;
  }

  async #begin(offer: HandOffOffer): Promise<void> {
    this.#offer = offer;
    this.#handOff = undefined;
    const isWorker = this.mode === 'worker';
    await Promise.all([this.#handOffPart.fetch(), isWorker && this.#desk.fetch()]);
    const { module } = this.#handOffPart;
    const [scene, address] = [this.#scene(), webAddress(this.readerUrl)];
    const isWhole = !isWorker || scene?.worker !== undefined;
    if (module && scene && address && isWhole)
      this.#handOff = module.beginHandOff(this, scene, offer, address);
    this.requestUpdate();
  }

  #waiting(): TemplateResult {
    const failure = this.#inventory.failure ?? this.#questions.failure;
    if (failure) return html`${loadNotice(failure, () => void this.refresh())}<slot name="help"></slot>`;
    const isSlow = this.#inventory.slow || this.#questions.slow;
    return html`<div class="waiting" aria-busy="true">
      <p role="status">${isSlow ? slowNote() : loadingText()}</p>
    </div>`;
  }

  #scene(): WizardScene | undefined {
    const { conversation } = this.#talk;
    const directory = this.#directory;
    if (!conversation || !directory) return undefined;
    const now = new Date();
    const { inventory } = directory;
    const { locale } = this.#locale;
    return {
      talk: this.#talk,
      conversation,
      near: this.#near,
      yours: this.#yours,
      reader: readerOf(locale, inventory.language),
      asker: readerOf(locale, conversation.questions.language),
      directory,
      plan: ['plan', 'file', 'hand-out'].includes(this.#talk.view) ? this.#plan() : undefined,
      worker: this.#desk.file,
      now,
      today: dayAt(now, inventory.municipality),
      mode: this.mode,
      library: this.library,
      has: {
        map: false,
        places: this.places !== '',
        reader: webAddress(this.readerUrl) !== undefined,
        followUp: this.mode === 'worker' && this.followUp !== '',
      },
      actions: this.#actions,
    };
  }

  #use(inventory: Inventory | undefined): void {
    if (inventory === this.#directory?.inventory) return;
    this.#directory = inventory && openDirectory(inventory);
    const options = { now: new Date(), languages: [this.#locale.locale] };
    if (this.#directory) this.#idle.begin(preparePlans(this.#directory, options));
  }

  /** Made once for each set of answers, place and language. */
  #plan(): Plan | undefined {
    const { conversation } = this.#talk;
    if (!conversation || !this.#directory) return undefined;
    const from = this.#near.place?.point;
    const key = [conversation.state, this.#directory, from, this.#locale.locale];
    if (this.#made?.key.every((part, index) => part === key[index])) return this.#made.plan;
    const options = { now: new Date(), languages: [this.#locale.locale], ...(from && { from }) };
    const plan = makePlan(conversation, this.#directory, options);
    this.#made = { key, plan };
    return plan;
  }
}

function loadingText(): string {
  return msg('The questions are coming.', { id: 'wizard.loading', desc: 'While the wizard loads' });
}

declare global {
  interface HTMLElementTagNameMap {
    'newcomer-referral-wizard': ReferralWizard;
  }
}

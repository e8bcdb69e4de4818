import { openDirectory } from '@newcomer-portal/inventory';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { inventoryFormat } from '../../catalogue/formats.ts';
import { questionsFormat } from '../../catalogue/questions-format.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { KeysController } from '../../controllers/keys-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { PrintController } from '../../controllers/print-controller.ts';
import { ReaderController } from '../../controllers/reader-controller.ts';
import { machineNotice } from '../../parts/machine-notice.ts';
import { handOffStyles } from '../../parts/referral/hand-off.styles.ts';
import { referralWords } from '../../parts/referral/referral-words.ts';
import { controls } from '../../theme/controls.ts';
import { tokens } from '../../theme/tokens.ts';
import { copyView } from './copy-view.ts';
import { letterView } from './letter-view.ts';
import { openView } from './open-view.ts';
import type { ReaderScene } from './reader-scene.ts';
import { readerStyles } from './referral-reader.styles.ts';

/**
 * Opens a letter that a newcomer carries, without an account and without a server: what they share, what the agency
 * can do, and the answer to take back. Opens that answer for its sender too.
 *
 * @summary Reads and answers letters of the referral wizard.
 * @example
 * <script type="module" src="/newcomer/newcomer-referral-reader.js"></script>
 * <newcomer-referral-reader src="/data/inventory.json" questions="/data/questions.json"></newcomer-referral-reader>
 *
 * @slot - Shown to people without JavaScript.
 * @csspart reader - Everything.
 */
export class ReferralReader extends LitElement {
  static override styles = [tokens, controls, handOffStyles, readerStyles];

  /** Address of the inventory, for the names of needs, or `#id` of a script in the page. Without it codes are shown. */
  @property() src = '';
  /** Address of the questions, for the names of answers, or `#id`. */
  @property() questions = '';
  /** Interface language. Left out, the page's own. */
  @property() locale = '';

  readonly #locale = new LocaleController(this, () => this.locale || undefined, 'referral');
  readonly #inventory = new DocumentController(this, inventoryFormat);
  readonly #questions = new DocumentController(this, questionsFormat);
  readonly #keys = new KeysController(this);
  readonly #reader = new ReaderController(this, () => this.#keys.keys);
  readonly #focus = new FocusController(this);
  readonly #print = new PrintController(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    void this.#inventory.open(this.src || undefined);
    void this.#questions.open(this.questions || undefined);
    if (changed.has('locale')) this.#locale.follow();
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#locale;
    if (this.#locale.pending) return html`<div class="reader" aria-busy="true"></div>`;
    return html`<div class="reader" part="reader" lang=${locale} dir=${direction}>
      ${this.#view(this.#scene(locale))}
      <div class="quiet">${machineNotice(locale)}</div>
    </div>`;
  }

  #view(scene: ReaderScene): TemplateResult {
    const { referral, waitsForCopy } = this.#reader;
    if (waitsForCopy) return copyView(scene);
    return referral ? letterView(scene, referral) : openView(scene);
  }

  #scene(locale: string): ReaderScene {
    const inventory = this.#inventory.document?.content;
    const directory = inventory && openDirectory(inventory);
    const { origin, pathname, search } = location;
    return {
      reader: this.#reader,
      keys: this.#keys,
      words: referralWords(locale, directory, this.#questions.document?.content),
      print: () => this.#print.print(),
      address: `${origin}${pathname}${search}`,
      moveTo: (selector) => this.#focus.next(selector),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'newcomer-referral-reader': ReferralReader;
  }
}

import { dayAt } from '@newcomer-portal/inventory';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inventoryFormat, placesFormat } from '../../catalogue/formats.ts';
import { AnnouncerController } from '../../controllers/announcer-controller.ts';
import { AreasController } from '../../controllers/areas-controller.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { ExitController } from '../../controllers/exit-controller.ts';
import { FinderController } from '../../controllers/finder-controller.ts';
import { finderLink } from '../../controllers/finder-link.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { FragmentController } from '../../controllers/fragment-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { MapController } from '../../controllers/map-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import type { PrintController } from '../../controllers/print-controller.ts';
import { readerOf } from '../../i18n/reader.ts';
import { helpLines } from '../../parts/help-lines.ts';
import { loadNotice } from '../../parts/load-notice.ts';
import { loadPictograms } from '../../parts/pictogram.ts';
import { quickExitButton } from '../../parts/quick-exit.ts';
import { waitingView } from '../../parts/waiting-view.ts';
import { controls } from '../../theme/controls.ts';
import { tokens } from '../../theme/tokens.ts';
import { finderActions } from './finder-actions.ts';
import { footerView } from './footer-view.ts';
import { type LazyViews, mainView } from './main-view.ts';
import { countText } from './results-view.ts';
import type { Scene } from './scene.ts';
import { finderStyles } from './service-finder.styles.ts';

/**
 * Finds newcomer services: by words, by need, near a place, as a list and on a map.
 *
 * @summary A service finder over one inventory file.
 * @example
 * <script type="module" src="/newcomer/newcomer-service-finder.js"></script>
 * <newcomer-service-finder src="/data/inventory.json"></newcomer-service-finder>
 *
 * @slot - Shown to people without JavaScript: a plain list of services.
 * @slot urgent - The city's own words above everything, for somebody in danger.
 * @slot help - The city's own help, shown when nothing was found or the list did not load.
 * @fires {NewcomerSelectEvent} newcomer-select - A person opened a listing. Cancelable.
 * @fires {NewcomerReportEvent} newcomer-report - A person reports a mistake. Cancelable.
 * @fires {NewcomerExitEvent} newcomer-exit - A person leaves quickly. Cancelable.
 * @fires {NewcomerActivityEvent} newcomer-activity - A person did something; counts and filter names only.
 * @csspart finder - Everything.
 * @csspart search - The two questions.
 * @csspart results - The list.
 * @csspart map - The map with its buttons.
 * @csspart detail - The open listing.
 */
export class ServiceFinder extends LitElement {
  static override styles = [tokens, controls, finderStyles];

  /** Address of the inventory, or `#id` of a `<script type="application/json">` in the page. */
  @property() src = '';
  /** Interface language. Left out, the page's own. */
  @property() locale = '';
  /** The place that the page is about: first three characters of a postal code, or "latitude,longitude". */
  @property() near = '';
  /** Code of the need to begin with. */
  @property() need = '';
  /** Address of the table of postal code areas. */
  @property() places = '';
  /** Address of the census layer. */
  @property() areas = '';
  /** Address of the base map. */
  @property({ attribute: 'base-map' }) baseMap = '';
  /** Address of a tile server, `https://…/{z}/{x}/{y}.png`. Asked only after the person agrees. */
  @property() tiles = '';
  /** The words that the tile server's owner asks for. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '';
  /** Writes filters, view and open listing into the address, behind `#`. Never words or a place. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** No map at all. */
  @property({ type: Boolean, attribute: 'no-map' }) noMap = false;
  /** Results on the screen before "show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Where "leave quickly" goes. */
  @property({ attribute: 'exit-url' }) exitUrl = 'https://weather.gc.ca/';
  /** The emergency number, for when the inventory with its help lines did not load. */
  @property() emergency = '911';

  /** What became of copying a link. */
  @state() private copied: Scene['copied'] = 'no';

  readonly #locale = new LocaleController(this, () => this.locale || undefined);
  readonly #inventory = new DocumentController(this, inventoryFormat);
  readonly #placeTable = new DocumentController(this, placesFormat);
  readonly #near = new PlaceController(this);
  readonly #finder = new FinderController(this, this.#near, () => Math.max(1, this.pageSize || 20));
  readonly #areas = new AreasController(this);
  readonly #map = new MapController(this);
  readonly #lazy: LazyViews = {
    detail: new LazyController(this, () => import('./detail-view.ts')),
    filters: new LazyController(this, () => import('./filter-groups.ts')),
    map: new LazyController(this, () => import('./map-views.ts')),
  };
  #fetchesAhead = false;
  #drawings: Promise<void> | undefined;
  #printer: PrintController | undefined;
  readonly #clock = new ClockController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #exit = new ExitController(this, () => this.exitUrl);
  readonly #actions = finderActions({
    host: this,
    finder: this.#finder,
    near: this.#near,
    areas: this.#areas,
    map: this.#map,
    link: new FragmentController(this, this.#finder, finderLink, () => this.syncUrl),
    focus: new FocusController(this),
    print: () => this.#print(),
    inventory: this.#inventory,
    places: () =>
      this.#placeTable.open(this.places || undefined).then(() => this.#placeTable.document?.content),
    copied: (copied) => {
      this.copied = copied;
    },
  });

  /** What could not be read of the inventory, for the city's staff. */
  get problems() {
    return this.#inventory.document?.problems ?? [];
  }

  /** Fetches the inventory again. */
  refresh(): Promise<void> {
    return this.#inventory.refresh();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    void this.#inventory.open(this.src || undefined);
    this.#finder.use(this.#inventory.document?.content);
    if (changed.has('locale')) this.#locale.follow();
    if (changed.has('need') && this.need) this.#finder.choose('needs', [this.need]);
    if (changed.has('near') && this.near) this.#actions.beginNear(this.near);
    const { view } = this.#finder;
    if (view !== 'list' && !this.noMap) void this.#map.base.open(this.baseMap || undefined);
    if (view === 'areas') void this.#areas.source.open(this.areas || undefined);
    void this.#areas.use(this.#finder.directory);
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#locale;
    if (this.#locale.pending) return html`<div class="finder" aria-busy="true"></div>`;
    const scene = this.#scene();
    if (scene && !scene.finder.selectedListing) this.#announcer.say(countText(scene));
    const lines = scene?.directory.inventory.municipality.help_lines ?? [];
    return html`<div class="finder" part="finder" lang=${locale} dir=${direction} @click=${this.#tellActivity}>
      <div class="top">
        ${helpLines(lines, this.emergency, scene?.reader ?? readerOf(locale, 'en'))} ${quickExitButton(this.#exit.leave)}
      </div>
      <slot name="urgent"></slot>
      ${this.#stateView(scene)}
      <p class="visually-hidden" role="status">${this.#announcer.message}</p>
      ${footerView(scene, locale)}
    </div>`;
  }

  /** Drawings come after the list, or after the news that there is none. */
  protected override updated(): void {
    const { status } = this.#inventory;
    if (status !== 'ready' && status !== 'failed') return;
    if (!this.#drawings) this.#drawings = loadPictograms().then(() => this.requestUpdate());
    if (status === 'ready' && !this.#fetchesAhead) this.#fetchAhead();
  }

  /** What a person will need next is fetched when the device is idle: a click then needs no network. */
  #fetchAhead(): void {
    this.#fetchesAhead = true;
    const soon = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
    soon(() => {
      void this.#lazy.detail.fetch();
      void this.#lazy.filters.fetch();
      void this.#finder.learnSpelling();
    });
  }

  /** Printing came with the detail, which has the only button for it. */
  #print(): void {
    const part = this.#lazy.detail.module;
    if (part) this.#printer ??= new part.PrintController(this);
    this.#printer?.print();
  }

  /** Nothing yet, loading, failed with a way out, or the finder itself. A failure does not take away a good list. */
  #stateView(scene: Scene | undefined): TemplateResult {
    const { status, failure, slow } = this.#inventory;
    const failed = failure
      ? html`${loadNotice(failure, () => void this.refresh())}<slot name="help"></slot>`
      : nothing;
    if (scene) return html`${failed}${mainView(scene, this.#map, this.#lazy, this)}`;
    if (status === 'failed') return html`${failed}`;
    return waitingView(status, slow);
  }

  #scene(): Scene | undefined {
    const { directory } = this.#finder;
    const { now } = this.#clock;
    const answer = this.#finder.answer(now);
    if (!directory || !answer) return undefined;
    const { inventory } = directory;
    const { publisher } = inventory;
    return {
      finder: this.#finder,
      near: this.#near,
      areas: this.#areas,
      reader: readerOf(this.#locale.locale, inventory.language),
      directory,
      answer,
      now,
      today: dayAt(now, inventory.municipality),
      actions: this.#actions,
      has: {
        map: !this.noMap,
        areas: this.areas !== '',
        places: this.places !== '',
        report: Boolean(publisher.email ?? publisher.url),
      },
      copied: this.copied,
    };
  }

  readonly #tellActivity = (event: Event): void => {
    // Not the composed path: it goes on into the page, which may use the same attribute.
    const link = event.target instanceof Element && event.target.closest('[data-activity]');
    if (link instanceof HTMLElement) this.#actions.tell(link.dataset.activity as 'call' | 'directions');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'newcomer-service-finder': ServiceFinder;
  }
}

import { dayAt } from '@newcomer-portal/inventory';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inventoryFormat, placesFormat } from '../../catalogue/formats.ts';
import { licencesFormat } from '../../catalogue/licences-format.ts';
import { opportunitiesFormat } from '../../catalogue/opportunities-format.ts';
import { AnnouncerController } from '../../controllers/announcer-controller.ts';
import { BoardController } from '../../controllers/board-controller.ts';
import { boardLink } from '../../controllers/board-link.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { DocumentController } from '../../controllers/document-controller.ts';
import { ExitController } from '../../controllers/exit-controller.ts';
import { FocusController } from '../../controllers/focus-controller.ts';
import { FragmentController } from '../../controllers/fragment-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LocaleController } from '../../controllers/locale-controller.ts';
import { MapController } from '../../controllers/map-controller.ts';
import { PlaceController } from '../../controllers/place-controller.ts';
import type { PrintController } from '../../controllers/print-controller.ts';
import { readingTime } from '../../controllers/reading-time.ts';
import { ShortListController } from '../../controllers/short-list-controller.ts';
import { readerOf } from '../../i18n/reader.ts';
import { helpLines } from '../../parts/help-lines.ts';
import { loadNotice } from '../../parts/load-notice.ts';
import type { TileSource } from '../../parts/map/tile-source.ts';
import { loadBoardPictograms } from '../../parts/opportunity/board-pictograms.ts';
import { loadPictograms } from '../../parts/pictogram.ts';
import { quickExitButton } from '../../parts/quick-exit.ts';
import { waitingView } from '../../parts/waiting-view.ts';
import { controls } from '../../theme/controls.ts';
import { tokens } from '../../theme/tokens.ts';
import { boardActions } from './board-actions.ts';
import type { BoardScene } from './board-scene.ts';
import { cityOf } from './city-of.ts';
import { colophonView } from './colophon-view.ts';
import { inviteView } from './invite-view.ts';
import { keepablePostings } from './keepable-postings.ts';
import { keptActions } from './kept-actions.ts';
import { type LazyParts, mainView } from './main-view.ts';
import { newsOf } from './news-of.ts';
import { OfferDoor, type OfferSettings } from './offer-door.ts';
import { boardStyles } from './opportunity-board.styles.ts';
import { ProfileDoor } from './profile-door.ts';

/**
 * Shows jobs, volunteering, mentoring and courses that a newcomer can take, and says why.
 *
 * @summary A board of opportunities over one file.
 * @example
 * <script type="module" src="/newcomer/newcomer-opportunity-board.js"></script>
 * <newcomer-opportunity-board src="/data/opportunities.json"></newcomer-opportunity-board>
 *
 * @slot - Shown to people without JavaScript: a plain list of postings.
 * @slot urgent - The city's own words above everything, for somebody in danger.
 * @slot help - The city's own help, shown when the board did not load.
 * @slot elsewhere - Where else to look, shown when nothing is open.
 * @fires {NewcomerOpportunityEvent} newcomer-opportunity - A person opened a posting. Cancelable.
 * @fires {NewcomerNeedEvent} newcomer-need - A person looks for services that help with something. Cancelable.
 * @fires {NewcomerReportEvent} newcomer-report - A person reports a mistake in a posting. Cancelable.
 * @fires {NewcomerExitEvent} newcomer-exit - A person leaves quickly. Cancelable.
 * @fires {NewcomerActivityEvent} newcomer-activity - A person did something; counts and filter names only.
 * @csspart board - Everything.
 * @csspart search - The two questions.
 * @csspart results - The list.
 * @csspart map - The map with its buttons.
 * @csspart detail - The open posting.
 */
export class OpportunityBoard extends LitElement {
  static override styles = [tokens, controls, boardStyles];

  /** Address of the opportunities, or `#id` of a `<script type="application/json">` in the page. */
  @property() src = '';
  /** Address of the inventory of services, which names the organizations and places that postings point to. */
  @property() inventory = '';
  /** Interface language. Left out, the page's own. */
  @property() locale = '';
  /** The place that the page is about: first three characters of a postal code, or "latitude,longitude". */
  @property() near = '';
  /** Address of the table of postal code areas. */
  @property() places = '';
  /** Address of the base map. */
  @property({ attribute: 'base-map' }) baseMap = '';
  /** Address of a tile server, `https://…/{z}/{x}/{y}.png`. Asked only after the person agrees. */
  @property() tiles = '';
  /** The words that the tile server's owner asks for. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '';
  /** No map at all. */
  @property({ type: Boolean, attribute: 'no-map' }) noMap = false;
  /** Writes kind, filters and the open posting into the address, behind `#`. Never words, a place or a person. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** Results on the screen before "show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Lets employers, agencies and clubs offer something, by a short form. Without one of the two addresses below, as a file. */
  @property({ type: Boolean }) offer = false;
  /** E-mail address that takes offers. */
  @property({ attribute: 'offer-email' }) offerEmail = '';
  /** Address that takes offers by POST; `docs/formats/offer.md` is its contract. */
  @property({ attribute: 'offer-endpoint' }) offerEndpoint = '';
  /** Address of the list of occupations, to choose one in an offer or as one's own. */
  @property() occupations = '';
  /** Address of the table of licences that occupations need, for the steps to one's own work. */
  @property() licences = '';
  /** Address of the page with the service finder. */
  @property({ attribute: 'finder-url' }) finderUrl = '';
  /** Describes the open posting to search engines, as schema.org JobPosting in the page's head. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;
  /** Where "leave quickly" goes. */
  @property({ attribute: 'exit-url' }) exitUrl = 'https://weather.gc.ca/';
  /** The emergency number, for when there is no inventory with its help lines. */
  @property() emergency = '911';

  /** What became of copying a link. */
  @state() private copied: BoardScene['copied'] = 'no';

  readonly #locale = new LocaleController(this, () => this.locale || undefined, 'opportunities');
  readonly #document = new DocumentController(this, opportunitiesFormat);
  readonly #inventory = new DocumentController(this, inventoryFormat);
  readonly #placeTable = new DocumentController(this, placesFormat);
  readonly #licences = new DocumentController(this, licencesFormat);
  readonly #near = new PlaceController(this);
  readonly #asked = new BoardController(this, this.#near, () => Math.max(1, this.pageSize || 20));
  readonly #map = new MapController(this);
  readonly #clock = new ClockController(this);
  readonly #announcer = new AnnouncerController(this);
  readonly #exit = new ExitController(this, () => this.exitUrl);
  readonly #focus = new FocusController(this);
  readonly #lazy: LazyParts = {
    filters: new LazyController(this, () => import('./filters/filters-part.ts')),
    map: new LazyController(this, () => import('./map/map-part.ts')),
    posting: new LazyController(this, () => import('./posting-view.ts')),
    kept: new LazyController(this, () => import('./kept-view.ts')),
    profile: new ProfileDoor(this, {
      asked: this.#asked,
      occupations: () => this.occupations,
      moveTo: (selector) => this.#focus.next(selector),
    }),
  };
  readonly #list = new ShortListController(this);
  readonly #kept = { list: this.#list, actions: keptActions(this.#list, this.#asked, this.#focus) };
  readonly #actions = boardActions({
    host: this,
    asked: this.#asked,
    near: this.#near,
    map: this.#map,
    link: new FragmentController(this, this.#asked, boardLink, () => this.syncUrl),
    focus: this.#focus,
    print: () => this.#print(),
    places: () =>
      this.#placeTable.open(this.places || undefined).then(() => this.#placeTable.document?.content),
    copied: (copied) => {
      this.copied = copied;
    },
  });
  readonly #door = new OfferDoor(this, this.#actions.moveTo);
  #drawings: Promise<void> | undefined;
  #printer: PrintController | undefined;
  #fetchesAhead = false;

  /** What could not be read of the opportunities, for the city's staff. */
  get problems() {
    return this.#document.document?.problems ?? [];
  }

  /** Fetches the opportunities again. */
  refresh(): Promise<void> {
    return this.#document.refresh();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    void this.#document.open(this.src || undefined);
    // The list does not wait for what only names some of its organizations.
    if (this.#document.status === 'ready') void this.#inventory.open(this.inventory || undefined);
    if (this.#asked.selected !== undefined) void this.#licences.open(this.licences || undefined);
    this.#asked.use(this.#document.document?.content, this.#inventory.document?.content);
    if (this.#asked.view === 'map' && !this.noMap) void this.#map.base.open(this.baseMap || undefined);
    this.#takeUpKept();
    if (changed.has('locale')) this.#locale.follow();
    if (changed.has('near') && this.near) this.#actions.beginNear(this.near);
  }

  protected override render(): TemplateResult {
    const { locale, direction } = this.#locale;
    if (this.#locale.pending) return html`<div class="board" aria-busy="true"></div>`;
    const scene = this.#scene();
    if (scene && scene.asked.selected === undefined) this.#announcer.say(newsOf(scene));
    const lines = scene?.inventory?.municipality.help_lines ?? [];
    return html`<div class="board" part="board" lang=${locale} dir=${direction}>
      <div class="top">
        ${helpLines(lines, this.emergency, scene?.reader ?? readerOf(locale, 'en'))} ${quickExitButton(this.#exit.leave)}
      </div>
      <slot name="urgent"></slot>
      ${this.#stateView(scene)}
      <p class="visually-hidden" role="status">${this.#announcer.message}</p>
      ${colophonView(scene, locale)}
    </div>`;
  }

  /** Drawings and what a person will need next come after the list, or after the news that there is none. */
  protected override updated(): void {
    const { status } = this.#document;
    if (status !== 'ready' && status !== 'failed') return;
    this.#drawings ??= Promise.all([loadPictograms(), loadBoardPictograms()]).then(() =>
      this.requestUpdate(),
    );
    if (status === 'ready' && !this.#fetchesAhead) this.#fetchAhead();
  }

  #takeUpKept(): void {
    const { board } = this.#asked;
    if (!board) return;
    const { municipality, published } = board.document;
    const { now } = readingTime(this.#clock.now, published);
    this.#list.use(keepablePostings(board, this.src, dayAt(now, municipality)));
  }

  #fetchAhead(): void {
    this.#fetchesAhead = true;
    if (this.#lazy.profile.isKept) this.#lazy.profile.fetch();
    const soon = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
    soon(() => {
      void this.#lazy.posting.fetch();
      void this.#lazy.kept.fetch();
      void this.#lazy.filters.fetch();
      this.#lazy.profile.fetch();
      // For everybody: who told what work they did asks for nothing more than others.
      void this.#licences.open(this.licences || undefined);
      void this.#asked.learnSpelling();
    });
  }

  /** Printing came with the parts that have a button for it. */
  #print(): void {
    const part = this.#lazy.posting.module ?? this.#lazy.kept.module;
    if (part) this.#printer ??= new part.PrintController(this);
    this.#printer?.print();
  }

  #stateView(scene: BoardScene | undefined): TemplateResult {
    const { status, failure, slow } = this.#document;
    const failed = failure
      ? html`${loadNotice(failure, () => void this.refresh())}<slot name="help"></slot>`
      : nothing;
    if (scene && this.offer && this.#door.isOpen)
      return html`${failed}${this.#door.view(scene, this.#offers())}`;
    if (scene)
      return html`${failed}${mainView(scene, this.#lazy)} ${this.offer ? inviteView(this.#door.open) : nothing}`;
    if (status === 'failed') return html`${failed}`;
    return waitingView(status, slow);
  }

  #tiles(): TileSource | undefined {
    return this.tiles ? { address: this.tiles, attribution: this.tilesAttribution } : undefined;
  }

  #offers(): OfferSettings {
    return {
      email: this.offerEmail || undefined,
      endpoint: this.offerEndpoint || undefined,
      occupations: this.occupations || undefined,
    };
  }

  #scene(): BoardScene | undefined {
    const { board } = this.#asked;
    if (!board) return undefined;
    const { now, isBehind } = readingTime(this.#clock.now, board.document.published);
    const answer = this.#asked.answer(now);
    if (!answer) return undefined;
    const { municipality, language } = board.document;
    const inventory = this.#inventory.document?.content;
    return {
      asked: this.#asked,
      near: this.#near,
      reader: readerOf(this.#locale.locale, language),
      board,
      inventory,
      directory: cityOf(board, inventory),
      answer,
      carefulBadge: this.#lazy.posting.here?.carefulBadge,
      licences: this.#licences,
      finder: this.finderUrl,
      isDescribed: this.structuredData,
      now,
      today: dayAt(now, municipality),
      isClockBehind: isBehind,
      has: { map: !this.noMap, places: this.places !== '' },
      map: { control: this.#map, tiles: this.#tiles() },
      copied: this.copied,
      actions: this.#actions,
      kept: this.#kept,
      tellMore: this.#lazy.profile.tellMore,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'newcomer-opportunity-board': OpportunityBoard;
  }
}

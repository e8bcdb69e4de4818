import type { Inventory } from '@newcomer-portal/inventory';
import {
  type Board,
  type Opportunities,
  openBoard,
  type Posting,
  type Profile,
} from '@newcomer-portal/inventory/opportunities';
import {
  type OpportunityAnswer,
  type OpportunityFacetName,
  type OpportunityQuestion,
  type OpportunitySearch,
  openOpportunitySearch,
} from '@newcomer-portal/search/opportunities';
import type { ReactiveControllerHost } from 'lit';
import {
  type BoardChoice,
  type BoardChoices,
  type BoardFilters,
  type BoardSwitch,
  type BoardTab,
  type BoardView,
  kindsByTab,
  namesOfBoardFilters,
  noBoardFilters,
} from './board-choice.ts';
import type { PlaceController } from './place-controller.ts';

interface Opened {
  board: Board;
  search: OpportunitySearch;
  inventory: Inventory | undefined;
}

export type BoardSort = NonNullable<OpportunityQuestion['sort']>;

/** What is asked of a short list: nothing, so that all of it is there. */
const noBoardChoice = { tab: 'all', words: '', filters: noBoardFilters } as const;

/** What a person looks for on a board and what they get: kind, words, filters, the answer, the open posting. */
export class BoardController {
  tab: BoardTab = 'all';
  words = '';
  filters: BoardFilters = noBoardFilters;
  view: BoardView = 'list';
  selected: string | undefined;
  filtersOpen = false;
  /** Only these postings, whatever else is asked: a short list. */
  only: ReadonlySet<string> | undefined;
  /** What the person told of themselves. */
  profile: Profile | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #near: PlaceController;
  readonly #pageSize: () => number;
  #more = 0;
  #sort: BoardSort | undefined;
  #opened: Opened | undefined;
  #answer: { key: unknown[]; answer: OpportunityAnswer } | undefined;

  constructor(host: ReactiveControllerHost, near: PlaceController, pageSize: () => number) {
    this.#host = host;
    this.#near = near;
    this.#pageSize = pageSize;
  }

  /**
   * Takes up the postings; the same ones again are no work.
   *
   * @param inventory names organizations and places that postings point to; it may come later, or never
   */
  use(document: Opportunities | undefined, inventory: Inventory | undefined): void {
    if (document === this.#opened?.board.document && inventory === this.#opened?.inventory) return;
    const board = document && openBoard(document, inventory);
    this.#opened = board && { board, search: openOpportunitySearch(board), inventory };
    this.#answer = undefined;
  }

  /** Fetches what guesses misspelt words. Without it the words that are spelt right still work. */
  async learnSpelling(): Promise<void> {
    try {
      const { openSpelling } = await import('@newcomer-portal/search/spelling');
      this.#opened?.search.learnSpelling(openSpelling);
      this.#answer = undefined;
      this.#host.requestUpdate();
    } catch {
      // No network for it: the next idle moment may have one.
    }
  }

  get board(): Board | undefined {
    return this.#opened?.board;
  }

  /** How many results are on the screen. */
  get shown(): number {
    return this.#pageSize() * (1 + this.#more);
  }

  /** What the person chose; else the best match, or the nearest where a place is known and nothing else is. */
  get sort(): BoardSort {
    return this.#sort ?? (this.words || this.profile ? 'best' : this.#near.place ? 'nearest' : 'newest');
  }

  /** The answer to what is asked now. Asking twice is no work. */
  answer(now: Date): OpportunityAnswer | undefined {
    if (!this.#opened) return undefined;
    const { sort, only, profile } = this;
    const { tab, words, filters } = only ? noBoardChoice : this;
    const from = this.#near.place?.point;
    // The board changes by the day, and never within an hour on any clock.
    const hour = Math.floor(now.getTime() / 3_600_000);
    const key = [tab, words, filters, sort, only, profile, from, hour];
    if (!this.#answer?.key.every((part, index) => part === key[index])) {
      const { pay, level, within, ...lists } = filters;
      const question: OpportunityQuestion = {
        ...lists,
        words,
        sort,
        kinds: kindsByTab[tab],
        ...(pay !== undefined && { pay }),
        ...(level && { level }),
        ...(from && { from, ...(within !== undefined && { within }) }),
        ...(only && { ids: only }),
        ...(profile && { profile }),
      };
      this.#answer = { key, answer: this.#opened.search.find(question, now) };
    }
    return this.#answer.answer;
  }

  get selectedPosting(): Posting | undefined {
    return this.selected === undefined ? undefined : this.board?.posting(this.selected);
  }

  get isAsking(): boolean {
    return this.words.trim() !== '' || this.filterCount > 0;
  }

  get filterCount(): number {
    // A distance limits nothing while it is not known from where.
    const within = this.#near.place ? this.filters.within : undefined;
    return namesOfBoardFilters({ tab: 'all', filters: { ...this.filters, within } }).length;
  }

  type(words: string): void {
    this.words = words.slice(0, 200);
    this.#changed();
  }

  turn(tab: BoardTab): void {
    this.tab = tab;
    this.#changed();
  }

  switch(name: BoardSwitch, on: boolean): void {
    this.#filter({ [name]: on, unknownToo: this.#withoutUnknown(name) });
  }

  choose(name: BoardChoices, values: readonly string[]): void {
    this.#filter({ [name]: values });
  }

  set(values: Partial<Pick<BoardFilters, 'pay' | 'level' | 'within'>>): void {
    this.#filter(values);
  }

  /** Keeps, or leaves out, the postings that say nothing about a filter. */
  keepUnknown(facet: OpportunityFacetName, keep: boolean): void {
    const others = this.#withoutUnknown(facet);
    this.#filter({ unknownToo: keep ? [...others, facet] : others });
  }

  order(sort: BoardSort): void {
    this.#sort = sort;
    this.#changed();
  }

  showOnly(ids: ReadonlySet<string> | undefined): void {
    this.only = ids;
    this.#changed();
  }

  useProfile(profile: Profile | undefined): void {
    this.profile = profile;
    this.#changed();
  }

  clear(): void {
    this.filters = noBoardFilters;
    this.words = '';
    this.#sort = undefined;
    this.#changed();
  }

  open(id: string | undefined): void {
    this.selected = id;
    this.#host.requestUpdate();
  }

  show(view: BoardView): void {
    this.view = view;
    this.#host.requestUpdate();
  }

  openFilters(open: boolean): void {
    this.filtersOpen = open;
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.#more += 1;
    this.#host.requestUpdate();
  }

  get choice(): BoardChoice {
    const { tab, filters, view, selected } = this;
    return { tab, filters, view, selected };
  }

  /** Takes up what a link says. */
  restore({ tab, filters, view, selected }: BoardChoice): void {
    Object.assign(this, { tab, filters, view, selected });
    this.#changed();
  }

  #filter(values: Partial<BoardFilters>): void {
    this.filters = { ...this.filters, ...values };
    this.#changed();
  }

  #withoutUnknown(facet: OpportunityFacetName): OpportunityFacetName[] {
    return this.filters.unknownToo.filter((name) => name !== facet);
  }

  #changed(): void {
    this.#more = 0;
    this.#host.requestUpdate();
  }
}

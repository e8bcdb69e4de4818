import type { Inventory } from '@newcomer-portal/inventory';
import { type Directory, type Listing, openDirectory } from '@newcomer-portal/inventory';
import { type Answer, type FacetName, openSearch, type Question, type Search } from '@newcomer-portal/search';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type Choices,
  type Filters,
  type FinderChoice,
  type FinderView,
  noFilters,
  type Switch,
} from './finder-choice.ts';
import type { PlaceController } from './place-controller.ts';

/** An inventory made ready to be asked. */
interface Opened {
  directory: Directory;
  search: Search;
}

/** Two finders on one page share the index as they share the inventory. */
const openedInventories = new WeakMap<Inventory, Opened>();

export type Sort = NonNullable<Question['sort']>;

/** What a person looks for and what they get: the question, the filters, the answer, the open listing. */
export class FinderController implements ReactiveController {
  words = '';
  filters: Filters = noFilters;
  view: FinderView = 'list';
  /** Id of the open listing. */
  selected: string | undefined;
  /** The chosen area of the census layer, with the listings inside it. */
  area: { id: string; listings: ReadonlySet<string> } | undefined;
  /** The filters stand open. */
  filtersOpen = false;
  /** How many results are on the screen. */
  shown = 0;

  readonly #host: ReactiveControllerHost;
  readonly #near: PlaceController;
  readonly #pageSize: () => number;
  #sort: Sort | undefined;
  #opened: Opened | undefined;
  #answer: Answer | undefined;
  #asked = '';

  constructor(host: ReactiveControllerHost, near: PlaceController, pageSize: () => number) {
    this.#host = host;
    this.#near = near;
    this.#pageSize = pageSize;
    host.addController(this);
  }

  hostUpdate(): void {
    this.shown ||= this.#pageSize();
  }

  /** Takes up an inventory; the same one again is no work. */
  use(inventory: Inventory | undefined): void {
    if (inventory === this.#opened?.directory.inventory) return;
    this.#opened = inventory && openInventory(inventory);
    this.#asked = '';
  }

  /** Fetches what guesses misspelt words, for this inventory. Without it the words that are spelt right still work. */
  async learnSpelling(): Promise<void> {
    const search = this.#opened?.search;
    if (!search) return;
    try {
      const { openSpelling } = await import('@newcomer-portal/search/spelling');
      search.learnSpelling(openSpelling);
      this.#asked = '';
      this.#host.requestUpdate();
    } catch {
      // No network for it: the next idle moment may have one.
    }
  }

  get directory(): Directory | undefined {
    return this.#opened?.directory;
  }

  /** The order of the list: what the person chose, else nearest where a place is known and no words are. */
  get sort(): Sort {
    return this.#sort ?? (this.#near.place && !this.words ? 'nearest' : 'best');
  }

  /** The answer to what is asked now. Asking twice is no work. */
  answer(now: Date): Answer | undefined {
    if (!this.#opened) return undefined;
    const { filters, words, sort, area } = this;
    const from = this.#near.place?.point;
    const minute = Math.floor(now.getTime() / 60_000);
    const asked = JSON.stringify([filters, words, sort, area?.id, from, filters.openNow && minute]);
    if (asked !== this.#asked || !this.#answer) {
      const question: Question = {
        ...filters,
        words,
        sort,
        ...(from && { from }),
        ...(area && { ids: area.listings }),
      };
      if (!from) delete question.within;
      this.#answer = this.#opened.search.find(question, now);
      this.#asked = asked;
    }
    return this.#answer;
  }

  get selectedListing(): Listing | undefined {
    return this.selected === undefined ? undefined : this.directory?.listing(this.selected);
  }

  get isAsking(): boolean {
    return this.words.trim() !== '' || this.filterCount > 0 || this.area !== undefined;
  }

  get filterCount(): number {
    const { needs, languages, ways, within, openNow, free, wheelchair, french, accepting } = this.filters;
    // A distance limits nothing while it is not known from where.
    const isLimited = within !== undefined && this.#near.place !== undefined;
    const on = [openNow, free, wheelchair, french, accepting, isLimited].filter(Boolean).length;
    return needs.length + languages.length + ways.length + on;
  }

  type(words: string): void {
    this.words = words.slice(0, 200);
    this.#changed();
  }

  switch(name: Switch, on: boolean): void {
    this.filters = { ...this.filters, [name]: on, unknownToo: this.#withoutUnknown(name) };
    this.#changed();
  }

  choose(name: Choices, values: readonly string[]): void {
    this.filters = { ...this.filters, [name]: values };
    this.#changed();
  }

  within(metres: number | undefined): void {
    this.filters = { ...this.filters, within: metres };
    this.#changed();
  }

  /** Keeps, or leaves out, the services that say nothing about a filter. */
  keepUnknown(facet: FacetName, keep: boolean): void {
    const others = this.filters.unknownToo.filter((name) => name !== facet);
    this.filters = { ...this.filters, unknownToo: keep ? [...others, facet] : others };
    this.#changed();
  }

  order(sort: Sort): void {
    this.#sort = sort;
    this.#changed();
  }

  inArea(area: FinderController['area']): void {
    this.area = area;
    this.#changed();
  }

  clear(): void {
    this.filters = noFilters;
    this.words = '';
    this.area = undefined;
    this.#sort = undefined;
    this.#changed();
  }

  open(id: string): void {
    this.selected = id;
    this.#host.requestUpdate();
  }

  close(): void {
    this.selected = undefined;
    this.#host.requestUpdate();
  }

  show(view: FinderView): void {
    this.view = view;
    this.#host.requestUpdate();
  }

  openFilters(open: boolean): void {
    this.filtersOpen = open;
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.shown += this.#pageSize();
    this.#host.requestUpdate();
  }

  get choice(): FinderChoice {
    const { filters, view, selected } = this;
    return { filters, view, selected };
  }

  /** Takes up what a link says. */
  restore({ filters, view, selected }: FinderChoice): void {
    this.filters = filters;
    this.view = view;
    this.selected = selected;
    this.#changed();
  }

  #withoutUnknown(facet: Switch): FacetName[] {
    return this.filters.unknownToo.filter((name) => name !== facet);
  }

  #changed(): void {
    this.shown = this.#pageSize();
    this.#host.requestUpdate();
  }
}

function openInventory(inventory: Inventory): Opened {
  const known = openedInventories.get(inventory);
  if (known) return known;
  const directory = openDirectory(inventory);
  const opened = { directory, search: openSearch(directory) };
  openedInventories.set(inventory, opened);
  return opened;
}

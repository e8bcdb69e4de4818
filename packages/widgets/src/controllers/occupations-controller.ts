import type { Board, Occupation } from '@newcomer-portal/inventory/opportunities';
import { type OccupationSearch, openOccupationSearch } from '@newcomer-portal/search/opportunities';
import type { ReactiveControllerHost } from 'lit';
import { occupationsFormat } from '../catalogue/occupations-format.ts';
import { DocumentController } from './document-controller.ts';

const MOST_FOUND = 8;
const MOST_WORDS = 100;

/** Finds what a person worked as: among a board's own occupations, and in the whole list where the host gives one. */
export class OccupationsController {
  /** As typed. They stay here. */
  words = '';
  found: readonly Occupation[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #document: DocumentController<{ all: readonly Occupation[] }>;
  #known = new Map<string, Occupation>();
  #search: OccupationSearch = () => [];
  #made: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#document = new DocumentController(host, occupationsFormat);
  }

  /** Takes up the board's occupations, and those of the list once it is here. */
  use(board: Board): void {
    const list = this.#document.document?.content;
    if (this.#made[0] === board && this.#made[1] === list) return;
    this.#made = [board, list];
    this.#known = new Map(list?.all.map((one) => [one.noc, one]));
    // The board's own titles may be translated.
    for (const { opportunity } of board.postings)
      if (opportunity.occupation?.title) this.#known.set(opportunity.occupation.noc, opportunity.occupation);
    this.#search = openOccupationSearch([...this.#known.values()]);
    this.#find();
  }

  /** Fetches the whole list, once. @param src its address; empty where there is none */
  fetch(src: string): void {
    void this.#document.open(src || undefined);
  }

  /** The whole list is wanted and not here. */
  get isShort(): boolean {
    return this.#document.status === 'failed';
  }

  retry(): void {
    void this.#document.refresh();
  }

  /** An occupation by its five digits; without a title where nobody has told one. */
  occupation(noc: string): Occupation {
    return this.#known.get(noc) ?? { noc };
  }

  type(words: string): void {
    this.words = words.slice(0, MOST_WORDS);
    this.#find();
    this.#host.requestUpdate();
  }

  #find(): void {
    this.found = this.#search(this.words).slice(0, MOST_FOUND);
  }
}

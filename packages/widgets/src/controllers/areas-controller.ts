import type { Area, Areas, Directory } from '@newcomer-portal/inventory';
import type { Gap, OpenAreas } from '@newcomer-portal/search/areas';
import type { ReactiveControllerHost } from 'lit';
import { areasFormat } from '../catalogue/formats.ts';
import { DocumentController } from './document-controller.ts';

export type AreaColumn =
  | 'name'
  | 'share'
  | 'recent_immigrants'
  | 'non_permanent_residents'
  | 'population'
  | 'services';

/** "Nothing near" means nothing within this many metres of the area's representative point. */
export const GAP_METRES = 1000;

/** Where newcomers live: the census layer, the chosen area, and where help is missing. */
export class AreasController {
  readonly source: DocumentController<Areas>;
  /** Sorted by this column. */
  column: AreaColumn = 'share';
  descending = true;
  /** Counts beside the shares. */
  counts = false;
  /** Only the areas with many newcomers and nothing near. */
  gapsOnly = false;

  readonly #host: ReactiveControllerHost & Element;
  #city: OpenAreas | undefined;
  #made: { areas: Areas; directory: Directory } | undefined;
  #gaps: { need: string | undefined; found: readonly Gap[] } | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.source = new DocumentController(host, areasFormat);
  }

  /** Measures the areas against an inventory, once for each pair. */
  async use(directory: Directory | undefined): Promise<void> {
    const areas = this.source.document?.content;
    if (!areas || !directory) return;
    if (this.#made?.areas === areas && this.#made.directory === directory) return;
    this.#made = { areas, directory };
    const { openAreas } = await import('@newcomer-portal/search/areas');
    if (this.#made.areas !== areas || this.#made.directory !== directory) return;
    this.#city = openAreas(areas.areas, directory);
    this.#gaps = undefined;
    this.#host.requestUpdate();
  }

  get city(): OpenAreas | undefined {
    return this.#city;
  }

  find(id: string): Area | undefined {
    return this.source.document?.content.areas.find((area) => area.id === id);
  }

  /** Areas with many newcomers and nothing near, for one need or for any. */
  gaps(need: string | undefined): readonly Gap[] {
    if (!this.#city) return [];
    if (!this.#gaps || this.#gaps.need !== need) {
      const found = this.#city.gaps({ metres: GAP_METRES, ...(need && { need }) });
      this.#gaps = { need, found };
    }
    return this.#gaps.found;
  }

  /** Sorts by a column; the same column again turns the order round. */
  sortBy(column: AreaColumn): void {
    this.descending = this.column === column ? !this.descending : column !== 'name';
    this.column = column;
    this.#host.requestUpdate();
  }

  showCounts(counts: boolean): void {
    this.counts = counts;
    this.#host.requestUpdate();
  }

  showGapsOnly(gapsOnly: boolean): void {
    this.gapsOnly = gapsOnly;
    this.#host.requestUpdate();
  }
}

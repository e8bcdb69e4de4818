import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LazyController, LazyModule } from '../../controllers/lazy-controller.ts';
import type { Reader } from '../../i18n/reader.ts';
import { partNotice } from '../part-notice.ts';
import { pictogram } from '../pictogram.ts';

/** What the button needs, and what stands behind it. */
export interface FiltersFrame<Groups extends LazyModule> {
  asked: { filtersOpen: boolean; openFilters: (open: boolean) => void };
  reader: Reader;
  /** How many filters are on. */
  on: number;
  groups: LazyController<Groups>;
  draw: (groups: Groups) => TemplateResult;
}

/** All filters behind one button, with how many are on. They are fetched when they are opened, or ahead of that. */
export function filtersFrame<Groups extends LazyModule>({
  asked,
  reader,
  on,
  groups,
  draw,
}: FiltersFrame<Groups>): TemplateResult {
  const toggle = (event: Event) => asked.openFilters((event.target as HTMLDetailsElement).open);
  const content = () => (groups.module ? draw(groups.module) : partNotice(groups));
  return html`<details class="filters" ?open=${asked.filtersOpen} @toggle=${toggle}>
    <summary class="button">
      ${pictogram('filter')} ${filtersLabel()} ${on > 0 ? html`<strong class="badge">${reader.formats.number(on)}</strong>` : nothing}
    </summary>
    ${asked.filtersOpen ? html`<div class="filter-groups">${content()}</div>` : nothing}
  </details>`;
}

function filtersLabel(): string {
  return msg('Filters', { id: 'filters.label', desc: 'Button that opens the filters' });
}

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../../controllers/finder-choice.ts';
import type { LazyController } from '../../controllers/lazy-controller.ts';
import type { MapController } from '../../controllers/map-controller.ts';
import { filtersFrame } from '../../parts/finding/filters-frame.ts';
import { listAndMap, viewSwitch } from '../../parts/finding/view-switch.ts';
import { partNotice } from '../../parts/part-notice.ts';
import { needsView } from './needs-view.ts';
import { resultsView } from './results-view.ts';
import type { Scene } from './scene.ts';
import { searchView } from './search-view.ts';

/** What the host set for tiles. */
interface TileSettings {
  tiles: string;
  tilesAttribution: string;
}

/** The parts of the screen that are fetched when they are needed. */
export interface LazyViews {
  detail: LazyController<typeof import('./detail-view.ts')>;
  filters: LazyController<typeof import('./filter-groups.ts')>;
  map: LazyController<typeof import('./map-views.ts')>;
}

/** The finder itself: the open listing, or the questions with the list, the map or the areas. */
export function mainView(
  scene: Scene,
  map: MapController,
  lazy: LazyViews,
  settings: TileSettings,
): TemplateResult {
  const { finder } = scene;
  const listing = finder.selectedListing;
  if (listing) {
    const detail =
      lazy.detail.module?.detailView(scene, listing) ?? partNotice(lazy.detail, scene.actions.close);
    return html`<div part="detail">${detail}</div>`;
  }
  const view = isOffered(scene, finder.view) ? finder.view : 'list';
  const views = view === 'list' ? undefined : lazy.map.module;
  return html`<div part="search">${searchView(scene)} ${needsView(scene)}</div>
    <div class="toolbar">${viewsOf(scene, view)} ${filtersView(scene, lazy.filters)}</div>
    <div class="columns as-${view}">
      ${view === 'list' || views ? nothing : partNotice(lazy.map)}
      ${view === 'areas' ? views?.areasView(scene) : html`<div part="results">${resultsView(scene)}</div>`}
      ${views && scene.has.map ? html`<div part="map">${mapOf(scene, views, map, settings)}</div>` : nothing}
    </div>`;
}

function filtersView(scene: Scene, groups: LazyViews['filters']): TemplateResult {
  const { finder, reader } = scene;
  const on = finder.filterCount - finder.filters.needs.length;
  return filtersFrame({ asked: finder, reader, on, groups, draw: (part) => part.filterGroups(scene) });
}

function mapOf(
  scene: Scene,
  { finderMap, shadedAreas }: typeof import('./map-views.ts'),
  control: MapController,
  { tiles, tilesAttribution }: TileSettings,
): TemplateResult {
  return finderMap(scene, {
    control,
    tiles: tiles ? { address: tiles, attribution: tilesAttribution } : undefined,
    shaded: shadedAreas(scene),
  });
}

function isOffered({ has }: Scene, view: FinderView): boolean {
  return view === 'list' || (view === 'map' ? has.map : has.areas);
}

function viewsOf(scene: Scene, current: FinderView): TemplateResult | typeof nothing {
  const { finder, actions } = scene;
  const views = [...listAndMap(), { view: 'areas' as const, drawing: 'users', text: areasText() }];
  const show = (view: FinderView) => {
    finder.show(view);
    if (view !== 'list') actions.tell(view);
  };
  return viewSwitch<FinderView>(
    views.filter(({ view }) => isOffered(scene, view)),
    current,
    show,
  );
}

function areasText(): string {
  return msg('Where newcomers live', { id: 'view.areas', desc: 'Button: show the census layer' });
}

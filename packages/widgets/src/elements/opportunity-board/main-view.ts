import { html, nothing, type TemplateResult } from 'lit';
import type { BoardView } from '../../controllers/board-choice.ts';
import type { LazyController } from '../../controllers/lazy-controller.ts';
import { filtersFrame } from '../../parts/finding/filters-frame.ts';
import { listAndMap, viewSwitch } from '../../parts/finding/view-switch.ts';
import { partNotice } from '../../parts/part-notice.ts';
import { shortListBar } from '../../parts/short-list/short-list-bar.ts';
import type { BoardScene } from './board-scene.ts';
import { clockNotice } from './clock-notice.ts';
import { goneView } from './gone-view.ts';
import type { ProfileDoor } from './profile-door.ts';
import { resultsView } from './results-view.ts';
import { searchView } from './search-view.ts';
import { tabsView } from './tabs-view.ts';

/** The parts of the screen that are fetched when they are needed. */
export interface LazyParts {
  filters: LazyController<typeof import('./filters/filters-part.ts')>;
  map: LazyController<typeof import('./map/map-part.ts')>;
  posting: LazyController<typeof import('./posting-view.ts')>;
  kept: LazyController<typeof import('./kept-view.ts')>;
  profile: ProfileDoor;
}

/** The board itself: the open posting, or the questions with the list. */
export function mainView(scene: BoardScene, lazy: LazyParts): TemplateResult {
  const { asked } = scene;
  if (asked.selected !== undefined) {
    const posting = asked.selectedPosting;
    if (!posting) return goneView(scene);
    return html`<div part="detail">${lazy.posting.module?.postingView(scene, posting) ?? partNotice(lazy.posting, scene.actions.close)}</div>`;
  }
  if (asked.only)
    return html`<div part="results">${lazy.kept.module?.keptView(scene) ?? partNotice(lazy.kept, scene.kept.actions.leave)}</div>`;
  return html`${scene.isClockBehind ? clockNotice() : nothing}
    <div part="search">${searchView(scene)}</div>
    ${lazy.profile.view(scene)} ${shortListBar(scene.kept.list, scene.reader, scene.kept.actions.show)} ${tabsView(scene)}
    ${wayView(scene, lazy)} ${toolbarView(scene, lazy.filters)}
    <div role="tabpanel" id="board-panel" aria-labelledby=${`tab-${asked.tab}`}>${foundView(scene, lazy.map)}</div>`;
}

/** The steps to the work that a person did. What draws them comes with the open posting. */
function wayView(
  scene: BoardScene,
  { posting, profile }: LazyParts,
): TemplateResult | typeof nothing | undefined {
  const [noc] = scene.asked.profile?.occupations ?? [];
  return noc ? posting.module?.personLadderView(scene, profile.occupation(noc, scene)) : nothing;
}

/** What was found: the list, and the map beside it or in its stead on a narrow screen. Without the map, the list. */
function foundView(scene: BoardScene, part: LazyParts['map']): TemplateResult {
  const list = html`<div part="results">${resultsView(scene)}</div>`;
  if (viewOf(scene) === 'list') return list;
  const map = part.module?.boardMap(scene);
  if (!map || scene.map.control.failed) return html`<div part="map">${map ?? partNotice(part)}</div>${list}`;
  return html`<div class="columns as-map">${list}<div part="map">${map}</div></div>`;
}

function viewOf({ asked, has }: BoardScene): BoardView {
  return has.map ? asked.view : 'list';
}

/** List or map, the button for filters, and those that are on: a person with a link that has some sees them at once. */
function toolbarView(scene: BoardScene, groups: LazyParts['filters']): TemplateResult {
  const { asked, reader, has, actions } = scene;
  const on = asked.filterCount;
  const show = (view: BoardView) => {
    asked.show(view);
    if (view === 'map') actions.tell('map');
  };
  return html`<div class="toolbar">
      ${has.map ? viewSwitch(listAndMap(), viewOf(scene), show) : nothing}
      ${filtersFrame({ asked, reader, on, groups, draw: (part) => part.filterGroups(scene) })}
    </div>
    ${on > 0 ? groups.module?.filtersOn(scene) : nothing}`;
}

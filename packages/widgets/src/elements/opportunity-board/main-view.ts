import { html, nothing, type TemplateResult } from 'lit';
import type { LazyController } from '../../controllers/lazy-controller.ts';
import { filtersFrame } from '../../parts/finding/filters-frame.ts';
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
    ${filtersView(scene, lazy.filters)}
    <div part="results" role="tabpanel" id="board-panel" aria-labelledby=${`tab-${asked.tab}`}>
      ${resultsView(scene)}
    </div>`;
}

/** The button for filters, and what they limit: a person with a link that has some on sees them at once. */
function filtersView(scene: BoardScene, groups: LazyParts['filters']): TemplateResult {
  const { asked, reader } = scene;
  const on = asked.filterCount;
  return html`<div class="toolbar">
      ${filtersFrame({ asked, reader, on, groups, draw: (part) => part.filterGroups(scene) })}
    </div>
    ${on > 0 ? groups.module?.filtersOn(scene) : nothing}`;
}

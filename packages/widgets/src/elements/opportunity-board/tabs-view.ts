import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { type BoardTab, boardTabs, kindsByTab } from '../../controllers/board-choice.ts';
import type { BoardScene } from './board-scene.ts';

/** The kinds as tabs, each with how many it has now. Arrow keys go from one to the next, as in every tab list. */
export function tabsView(scene: BoardScene): TemplateResult {
  const { asked, reader, actions } = scene;
  const turn = (tab: BoardTab) => {
    asked.turn(tab);
    actions.tell('filter');
  };
  const onKey = (event: KeyboardEvent) => {
    const to = neighbour(asked.tab, event);
    if (!to) return;
    event.preventDefault();
    turn(to);
    actions.moveTo(`#tab-${to}`);
  };
  return html`<div class="tabs" role="tablist" aria-label=${tabsLabel()} @keydown=${onKey}>
    ${boardTabs.map(
      (tab) => html`<button
        type="button"
        role="tab"
        id=${`tab-${tab}`}
        aria-controls="board-panel"
        aria-selected=${tab === asked.tab}
        tabindex=${tab === asked.tab ? 0 : -1}
        @click=${() => turn(tab)}
      >
        ${tabLabel(tab)} <span class="count">${reader.formats.number(countOf(scene, tab))}</span>
      </button>`,
    )}
  </div>`;
}

function countOf({ answer }: BoardScene, tab: BoardTab): number {
  const { counts } = answer.facets.kinds;
  const kinds: readonly string[] = tab === 'all' ? [...counts.keys()] : kindsByTab[tab];
  return kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
}

function neighbour(tab: BoardTab, { key, currentTarget }: KeyboardEvent): BoardTab | undefined {
  const isRightToLeft =
    currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const at = boardTabs.indexOf(tab);
  const last = boardTabs.length - 1;
  const to = {
    [forward]: at === last ? 0 : at + 1,
    [backward]: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : boardTabs[to];
}

function tabLabel(tab: BoardTab): string {
  switch (tab) {
    case 'all':
      return msg('All', { id: 'tab.all', desc: 'Tab: every kind of opportunity' });
    case 'jobs':
      return msg('Jobs', { id: 'tab.jobs', desc: 'Tab: paid work' });
    case 'volunteering':
      return msg('Volunteering', { id: 'tab.volunteering', desc: 'Tab: unpaid help' });
    case 'mentoring':
      return msg('Mentors', { id: 'tab.mentoring', desc: 'Tab: people who give advice' });
    case 'placements':
      return msg('Try a job', { id: 'tab.placements', desc: 'Tab: job shadowing and work placements' });
    case 'courses':
      return msg('Courses', { id: 'tab.courses', desc: 'Tab: training and bridging courses' });
  }
}

function tabsLabel(): string {
  return msg('What kind', { id: 'tab.label', desc: 'Name of the row of tabs with kinds of opportunities' });
}

import { msg } from '@lit/localize';
import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardScene } from '../board-scene.ts';
import { ownLadderView } from './own-ladder-view.ts';

/** The ladder to the work that a person did, folded above the list; nothing where nothing leads there. */
export function personLadderView(scene: BoardScene, occupation: Occupation): TemplateResult | typeof nothing {
  const ladder = ownLadderView(scene, occupation);
  if (ladder === nothing) return nothing;
  return html`<details class="person-ladder">
    <summary>${wayText()}</summary>
    <h2 class="visually-hidden">${wayText()}</h2>
    ${ladder}
  </details>`;
}

function wayText(): string {
  return msg('See the way to your own work', {
    id: 'ladder.person',
    desc: 'Opens the steps to the occupation that the person told',
  });
}

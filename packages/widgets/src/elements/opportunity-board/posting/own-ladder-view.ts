import { msg } from '@lit/localize';
import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { ladderView } from './ladder-view.ts';

/** The ladder of the posting's own occupation. */
export function ownLadderView(scene: BoardScene, { opportunity }: Posting): TemplateResult | typeof nothing {
  const { occupation } = opportunity;
  if (!occupation) return nothing;
  const name = scene.reader.text(occupation, 'title');
  const title = name
    ? html`${titleText()} <span class="quiet">${words(name, scene.reader.locale)}</span>`
    : titleText();
  return ladderView(scene, occupation.noc, title);
}

function titleText(): string {
  return msg('From here to your own work', {
    id: 'ladder.title',
    desc: 'Title over the steps to an occupation; the name of the occupation follows',
  });
}

import { msg } from '@lit/localize';
import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { ladderView } from './ladder-view.ts';

/** The ladder to an occupation, under its name; nothing where none is told. */
export function ownLadderView(
  scene: BoardScene,
  occupation: Occupation | undefined,
): TemplateResult | typeof nothing {
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

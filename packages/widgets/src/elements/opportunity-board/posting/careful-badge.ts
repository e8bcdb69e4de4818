import { msg } from '@lit/localize';
import { fraudSignals, type Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../../parts/pictogram.ts';
import type { BoardScene } from '../board-scene.ts';

/** What was found on a day: a list is drawn at every keystroke, and long texts take a while to read. */
const found = new WeakMap<Posting, { today: string; isSuspicious: boolean }>();

/** Marks a posting in the list that has a sign of fraud; why is told when it is open. */
export function carefulBadge(
  { board, today }: Pick<BoardScene, 'board' | 'today'>,
  posting: Posting,
): TemplateResult | typeof nothing {
  let known = found.get(posting);
  if (known?.today !== today) {
    known = { today, isSuspicious: fraudSignals(posting, board, today).length > 0 };
    found.set(posting, known);
  }
  return known.isSuspicious
    ? html`<p class="warn careful-badge">${pictogram('alert-triangle')} ${badgeText()}</p>`
    : nothing;
}

function badgeText(): string {
  return msg('Be careful', { id: 'careful.badge', desc: 'On a posting with signs of fraud' });
}

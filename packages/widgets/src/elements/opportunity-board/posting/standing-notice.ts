import { msg } from '@lit/localize';
import { type Posting, type Standing, similarPostings } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../../parts/pictogram.ts';
import type { BoardScene } from '../board-scene.ts';
import { postingLinks } from './posting-links.ts';

/** A posting that nobody can take any more says so, and leads to what is like it and open. */
export function standingNotice(
  scene: BoardScene,
  posting: Posting,
  { state }: Standing,
): TemplateResult | typeof nothing {
  if (state === 'open') return nothing;
  const similar = similarPostings(posting, scene.board, scene.today);
  return html`<div class="notice calm">
    ${pictogram('clock')}
    <div>
      <h3>${titleText(state)}</h3>
      <p>${similar.length > 0 ? similarText() : noneText()}</p>
      ${postingLinks(scene, similar)}
    </div>
  </div>`;
}

function titleText(state: Exclude<Standing['state'], 'open'>): string {
  switch (state) {
    case 'expired':
      return msg('This is closed. The last day is over.', {
        id: 'closed.expired',
        desc: 'A posting has run out',
      });
    case 'filled':
      return msg('This is closed. Somebody has the place.', {
        id: 'closed.filled',
        desc: 'A posting is filled',
      });
    case 'withdrawn':
      return msg('This is closed. They took it back.', {
        id: 'closed.withdrawn',
        desc: 'A posting is withdrawn',
      });
  }
}

function similarText(): string {
  return msg('These are like it, and they are open:', {
    id: 'closed.similar',
    desc: 'Before links to postings of the same kind',
  });
}

function noneText(): string {
  return msg('Nothing like it is open now. Look at the list.', {
    id: 'closed.none',
    desc: 'There is no posting of the same kind',
  });
}

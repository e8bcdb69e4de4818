import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { notice } from '../../parts/notice.ts';
import type { BoardScene } from './board-scene.ts';

/** Nothing is open: when the board was filled last, and where else to look. */
export function emptyBoard({ board, reader }: BoardScene): TemplateResult {
  const days = board.postings.map(({ opportunity }) => opportunity.posted).sort();
  const last = days.at(-1);
  const text = last ? lastText(reader.formats.day(last)) : neverText();
  return html`<section class="results" aria-labelledby="results-title">
    <h2 id="results-title" tabindex="-1" class="visually-hidden">${emptyText()}</h2>
    ${notice({ title: emptyText(), text })}
    <slot name="elsewhere"><p>${elsewhereText()}</p></slot>
  </section>`;
}

function emptyText(): string {
  return msg('Nothing is open now.', { id: 'board.empty', desc: 'No posting is open on the board' });
}

function lastText(day: string): string {
  return msg(str`The last posting here was from ${day}.`, { id: 'board.empty-last', desc: '0: a date' });
}

function neverText(): string {
  return msg('Nobody has put anything here yet.', {
    id: 'board.empty-never',
    desc: 'The board has no posting',
  });
}

function elsewhereText(): string {
  return msg('Come back soon. You can also ask at a library, or call 211.', {
    id: 'board.elsewhere',
    desc: 'Where else to look, where the city says nothing else',
  });
}

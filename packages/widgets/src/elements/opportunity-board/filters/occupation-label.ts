import type { Occupation } from '@newcomer-portal/inventory/opportunities';
import { html, type TemplateResult } from 'lit';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { occupationsOf } from './occupations-of.ts';

/** More titles than this say no more of what kind of work it is. */
const MOST_TITLES = 3;

/** What a group of occupations is called: the titles that the board has of it, else its number. */
export function occupationText({ board, reader }: BoardScene, code: string): string {
  const titles = titlesOf(board, code).map((occupation) => reader.text(occupation, 'title')?.text ?? '');
  return titles.length > 0 ? reader.formats.list(titles) : code;
}

/** The same for the eye, one title a line, each marked with its language. */
export function occupationLines({ board, reader }: BoardScene, code: string): TemplateResult | string {
  const titles = titlesOf(board, code);
  if (titles.length === 0) return code;
  return html`${titles.map(
    (occupation) => html`<span class="line">${words(reader.text(occupation, 'title'), reader.locale)}</span>`,
  )}`;
}

function titlesOf(board: BoardScene['board'], code: string): readonly Occupation[] {
  return (occupationsOf(board).get(code.slice(0, 4)) ?? []).slice(0, MOST_TITLES);
}

import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { findByRole } from './by-role.ts';
import { inlineDocument } from './mount-finder.ts';

/** A board in the page with these attributes, whatever becomes of it. */
export async function mountBoard(attributes: Readonly<Record<string, string>>): Promise<LitElement> {
  const wrapper = await fixture(html`<div></div>`);
  const board = document.createElement('newcomer-opportunity-board') as LitElement;
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  wrapper.append(board);
  await board.updateComplete;
  return board;
}

/** A board that shows these postings. Documents beside it are written into the page too. */
export async function boardWith(
  opportunities: unknown,
  attributes: Readonly<Record<string, string>> = {},
  documents: Readonly<Record<string, unknown>> = {},
): Promise<LitElement> {
  const addresses = Object.entries(documents).map(([name, content]) => [name, inlineDocument(content)]);
  const board = await mountBoard({
    src: inlineDocument(opportunities),
    ...Object.fromEntries(addresses),
    ...attributes,
  });
  await findByRole(board, 'heading');
  return board;
}

import { anOffer, anOpportunitiesDocument, anOpportunity } from '@newcomer-portal/inventory/testing';
import type { LitElement } from 'lit';
import { boardWith } from './mount-board.ts';
import { choose, typeInto } from './type-into.ts';
import { until } from './until.ts';

const today = new Date().toISOString().slice(0, 10);

/** A board of one job whose form for offers is open. */
export async function openOffer(
  attributes: Readonly<Record<string, string>> = {},
  documents: Readonly<Record<string, unknown>> = {},
): Promise<LitElement> {
  const board = await boardWith(
    anOpportunitiesDocument({
      published: `${today}T00:00:00Z`,
      skills: [{ id: 'baking', name: 'Baking' }],
      opportunities: [anOpportunity('job', { posted: today })],
    }),
    { offer: '', ...attributes },
    documents,
  );
  board.shadowRoot?.querySelector<HTMLElement>('#offer-open')?.click();
  await until(() => board.shadowRoot?.querySelector('#offer-organization'), 'the form never came');
  return board;
}

/** A field of the form by the name that a draft has for it. */
export function fieldOf(board: LitElement, field: string): HTMLElement {
  const found = board.shadowRoot?.querySelector<HTMLElement>(`#offer-${field}`);
  if (!found) throw new Error(`The form has no field ${field}.`);
  return found;
}

/** Types an offer that needs nothing more, and what is given. */
export async function typeOffer(
  board: LitElement,
  given: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { organization, title, description, pay_minimum, email } = anOffer();
  const typed = { organization, title, description, pay_minimum, email, ...given };
  for (const [field, words] of Object.entries(typed)) {
    const input = fieldOf(board, field);
    if (input instanceof HTMLSelectElement) choose(input, words);
    else typeInto(input, words);
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await board.updateComplete;
}

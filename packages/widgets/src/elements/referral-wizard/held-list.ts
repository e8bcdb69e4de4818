import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Held } from '../../controllers/clearing-controller.ts';

/** What there is of a person, one by one. */
export function heldList(held: readonly Held[]): TemplateResult {
  return html`<ul class="bullets">
    ${held.map((one) => html`<li>${labels[one]()}</li>`)}
  </ul>`;
}

const labels: Record<Held, () => string> = {
  answers: () =>
    msg('Your answers and your plan', { id: 'held.answers', desc: 'In a list of what is cleared' }),
  place: () => msg('Your place', { id: 'held.place', desc: 'In a list of what is cleared' }),
  letter: () => msg('Your letter', { id: 'held.letter', desc: 'In a list of what is cleared' }),
  notes: () =>
    msg('Your notes', { id: 'held.notes', desc: 'In a list of what is cleared: a worker’s own notes' }),
  follow_up: () =>
    msg('How it is going: the answers', {
      id: 'held.follow-up',
      desc: 'In a list of what is cleared: a follow-up',
    }),
  kept: () => msg('What is kept on this device', { id: 'held.kept', desc: 'In a list of what is cleared' }),
};

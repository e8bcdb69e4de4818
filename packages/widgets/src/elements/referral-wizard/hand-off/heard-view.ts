import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { HandOffController } from '../../../controllers/hand-off-controller.ts';
import { problemText } from '../../../parts/referral/problem-text.ts';

/** Where the person puts the answer that came back. */
export function heardView(handOff: HandOffController): TemplateResult {
  const hear = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement)
      void handOff.hear(String(new FormData(event.currentTarget).get('answer') ?? ''));
  };
  return html`<form class="tools" @submit=${hear}>
    <label>${labelText()} <input name="answer" dir="ltr" autocomplete="off" required /></label>
    <p class="trouble" role="alert">${handOff.problem ? problemText(handOff.problem.code) : nothing}</p>
    <p><button type="submit" ?disabled=${handOff.work.busy}>${openText()}</button></p>
  </form>`;
}

function labelText(): string {
  return msg('Did they send you an answer? Put the link here', {
    id: 'heard.label',
    desc: 'Label of a field',
  });
}

function openText(): string {
  return msg('Open the answer', { id: 'heard.open', desc: 'Button' });
}

import { msg } from '@lit/localize';
import type { Plan, PlannedStep } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { bringLabel } from '../../../parts/labels/bring-label.ts';
import { words } from '../../../parts/words.ts';
import type { WizardScene } from '../wizard-scene.ts';

/**
 * What is still to be done, in order, with a box to tick by hand, and what to bring.
 *
 * @param steps those that may stand on paper
 */
export function toDoView(
  { asker, talk }: WizardScene,
  { bring }: Plan,
  steps: readonly PlannedStep[],
): TemplateResult {
  const open = steps.filter(({ step }) => !talk.done.has(step.id));
  return html`<div class="to-do">
    ${
      open.length === 0
        ? nothing
        : html`<section>
            <h3>${titleText()}</h3>
            <ul class="boxes">
              ${open.map(({ step }) => html`<li>${words(asker.text(step, 'name'), asker.locale)}</li>`)}
            </ul>
          </section>`
    }
    ${
      bring.papers.length === 0
        ? nothing
        : html`<section>
            <h3>${bringLabel()}</h3>
            <ul class="boxes">
              ${bring.papers.map(({ paper }) => html`<li>${words(asker.text(paper, 'name'), asker.locale)}</li>`)}
            </ul>
          </section>`
    }
  </div>`;
}

function titleText(): string {
  return msg('What to do', { id: 'paper.to-do', desc: 'Title over the checklist of a printed plan' });
}

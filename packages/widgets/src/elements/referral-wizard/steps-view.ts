import { msg, str } from '@lit/localize';
import type { Plan, PlannedStep } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { bringLabel } from '../../parts/labels/bring-label.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import type { WizardScene } from './wizard-scene.ts';

/** The checklist of the first days, weeks and months, each step behind those that it depends on. */
export function stepsView(scene: WizardScene, { steps }: Plan): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const phases: [PlannedStep['step']['phase'], string][] = [
    ['days', daysText()],
    ['weeks', weeksText()],
    ['months', monthsText()],
  ];
  return html`<section class="steps" aria-labelledby="steps-title">
    <h3 id="steps-title">${titleText()}</h3>
    ${phases.map(([phase, text]) => {
      const own = steps.filter(({ step }) => step.phase === phase);
      return own.length === 0
        ? nothing
        : html`<h4>${text}</h4>
            <ul class="plain-list">
              ${own.map((each) => html`<li>${stepView(scene, each, steps)}</li>`)}
            </ul>`;
    })}
  </section>`;
}

function stepView(
  scene: WizardScene,
  { step, after }: PlannedStep,
  all: readonly PlannedStep[],
): TemplateResult {
  const { asker, talk } = scene;
  const before = all.filter(({ step: other }) => after.includes(other.id) && !talk.done.has(other.id));
  const names = before.map(({ step: other }) => asker.text(other, 'name')?.text ?? '');
  const tick = (event: Event) => talk.tick(step.id, (event.target as HTMLInputElement).checked);
  return html`<label class="check">
    <input type="checkbox" .checked=${talk.done.has(step.id)} @change=${tick} />
    ${pictogram(step.pictogram)}
    <span>
      ${words(asker.text(step, 'name'), asker.locale)}
      <small class="quiet">
        ${words(asker.text(step, 'description'), asker.locale)} ${names.length > 0 ? afterText(asker.formats.list(names)) : nothing}
      </small>
    </span>
  </label>`;
}

/** One list of papers for all steps and first doors. */
export function bringView(scene: WizardScene, { bring }: Plan): TemplateResult | typeof nothing {
  const { asker, reader } = scene;
  const { papers, services } = bring;
  if (papers.length === 0 && services.length === 0) return nothing;
  return html`<section class="steps">
    <h3>${bringLabel()}</h3>
    <ul class="bullets">
      ${papers.map(({ paper }) => html`<li>${words(asker.text(paper, 'name'), asker.locale)}</li>`)}
      ${services.map(
        ({ document, services: whose }) => html`<li>
          ${words(reader.text(document, 'document'), reader.locale)}
          <small class="quiet">${reader.formats.list(whose.map((service) => reader.text(service, 'name')?.text ?? ''))}</small>
        </li>`,
      )}
    </ul>
  </section>`;
}

function titleText(): string {
  return msg('Step by step', { id: 'steps.title', desc: 'Title over the checklist' });
}

function daysText(): string {
  return msg('In the first days', { id: 'steps.days', desc: 'Part of the checklist' });
}

function weeksText(): string {
  return msg('In the first weeks', { id: 'steps.weeks', desc: 'Part of the checklist' });
}

function monthsText(): string {
  return msg('In the first months', { id: 'steps.months', desc: 'Part of the checklist' });
}

function afterText(steps: string): string {
  return msg(str`First do this: ${steps}`, { id: 'steps.after', desc: '0: steps that come before' });
}

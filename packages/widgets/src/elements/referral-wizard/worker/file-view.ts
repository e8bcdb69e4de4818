import { msg } from '@lit/localize';
import type { Plan } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import type { WorkerFile } from '../../../controllers/worker-file.ts';
import { followUpLabel } from '../../../parts/labels/follow-up-label.ts';
import { partMissing } from '../../../parts/part-missing.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { toPlanView } from '../to-plan-view.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { contactView } from './contact-view.ts';
import { notesView } from './notes-view.ts';
import { saveAssessment } from './save-assessment.ts';
import { summaryView } from './summary-view.ts';

/** What a worker keeps of the talk, whom they call, and their own notes. On paper it is the summary alone. */
export function fileView(scene: WizardScene, worker: WorkerFile, plan: Plan): TemplateResult {
  const { actions, has } = scene;
  const { work } = worker;
  const save = (format: 'json' | 'csv') => work.run(() => saveAssessment(format, scene, worker, plan));
  return html`<section class="file" aria-labelledby="step-title">
    ${toPlanView(scene)}
    <h2 id="step-title" tabindex="-1">${titleText()}</h2>
    ${summaryView(scene, worker, plan)}
    <section class="tools">
      <p class="actions">
        <button type="button" class="primary" @click=${actions.printLetter}>${pictogram('printer')} ${printText()}</button>
        <button type="button" ?disabled=${work.busy} @click=${() => save('json')}>${jsonText()}</button>
        <button type="button" ?disabled=${work.busy} @click=${() => save('csv')}>${csvText()}</button>
      </p>
      ${partMissing(work.failed)}
      <p class="quiet">${keepText()}</p>
    </section>
    ${contactView(scene, worker, plan)} ${has.followUp ? followUpPart(scene) : nothing} ${notesView(worker)}
  </section>`;
}

function followUpPart({ actions }: WizardScene): TemplateResult {
  return html`<section class="tools">
    <h3>${laterText()}</h3>
    <p>${askText()}</p>
    <p><button type="button" id="follow-up" @click=${() => actions.show('follow-up')}>${followUpLabel()}</button></p>
  </section>`;
}

function titleText(): string {
  return msg('For your file', { id: 'file.title', desc: 'Title: what a worker keeps of the talk' });
}

function printText(): string {
  return msg('Print this summary', { id: 'file.print', desc: 'Button' });
}

function jsonText(): string {
  return msg('Save for your case system (JSON)', { id: 'file.json', desc: 'Button: saves a file' });
}

function csvText(): string {
  return msg('Save as a table (CSV)', { id: 'file.csv', desc: 'Button: saves a file' });
}

function keepText(): string {
  return msg('These files hold private answers. Ask the person before you keep them.', {
    id: 'file.keep',
    desc: 'Under the buttons that save files',
  });
}

function laterText(): string {
  return msg('Now and later', {
    id: 'file.later',
    desc: 'Title: the same questions now and after some months',
  });
}

function askText(): string {
  return msg('Ask a few things now, and again in 3 and 6 months. Then you see what has changed.', {
    id: 'file.ask',
    desc: 'What the follow-up is for',
  });
}

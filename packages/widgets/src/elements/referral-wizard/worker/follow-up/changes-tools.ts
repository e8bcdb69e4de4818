import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { partMissing } from '../../../../parts/part-missing.ts';
import { pictogram } from '../../../../parts/pictogram.ts';
import { saveFile } from '../../../../parts/save-file.ts';
import { saveCalendar } from '../../save-calendar.ts';
import type { FollowUpScene } from './follow-up-scene.ts';

/** Print and save what was answered, be reminded of the next time, change an answer, or leave. */
export function changesTools({ scene, followUp, leave }: FollowUpScene): TemplateResult {
  const { actions } = scene;
  const { record } = followUp;
  const save = () =>
    saveFile('follow-up.json', 'application/json', `${JSON.stringify(record, undefined, 2)}\n`);
  const change = () => {
    followUp.change();
    actions.moveTo('#step-title');
  };
  return html`<p class="actions tools">
      <button type="button" class="primary" @click=${save}>${saveText()}</button>
      <button type="button" @click=${actions.printLetter}>${pictogram('printer')} ${printText()}</button>
      ${remindButton(followUp)}
      <button type="button" @click=${change}>${changeText()}</button>
      <button type="button" @click=${leave}>${backText()}</button>
    </p>
    ${partMissing(followUp.work.failed)}
    <p class="quiet tools">${keepText()}</p>`;
}

/** Three and six months from the start. */
function remindButton({ record, work }: FollowUpScene['followUp']): TemplateResult | typeof nothing {
  const start = record?.forms.find(({ when }) => when === 'baseline');
  if (!record || !start) return nothing;
  const remind = () =>
    work.run(() => saveCalendar(({ followUpEntries }) => followUpEntries(record.id, start.day)));
  return html`<button type="button" @click=${remind}>${pictogram('calendar')} ${remindText()}</button>`;
}

function saveText(): string {
  return msg('Keep these answers (file)', { id: 'changes.save', desc: 'Button: saves a file' });
}

function printText(): string {
  return msg('Print', { id: 'changes.print', desc: 'Button: prints answers and what has changed' });
}

function remindText(): string {
  return msg('Put the next dates in my calendar', {
    id: 'changes.remind',
    desc: 'Button: saves a calendar file',
  });
}

function changeText(): string {
  return msg('Change an answer', { id: 'changes.change', desc: 'Button: back to the questions' });
}

function backText(): string {
  return msg('Back', { id: 'changes.back', desc: 'Button: to the screen before the questions' });
}

function keepText(): string {
  return msg('Keep the file with the papers of this person. You need it next time. We keep nothing.', {
    id: 'changes.keep',
    desc: 'Under the buttons',
  });
}

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUpController } from '../../../../controllers/follow-up-controller.ts';
import type { Formats } from '../../../../i18n/formats.ts';
import { timesText } from './times-text.ts';

/** Where the worker opens the file of an earlier time. It stays on the device. */
export function keptView(followUp: FollowUpController, formats: Formats): TemplateResult {
  const { record, problem } = followUp;
  const choose = async ({ currentTarget }: Event) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
    if (file) followUp.open(await file.text());
  };
  return html`<section class="own">
    <label>${fileText()} <input type="file" accept=".json,application/json" @change=${choose} /></label>
    <p class="quiet">${stayText()}</p>
    <p class="trouble" role="alert">${problem ? problemText(problem) : nothing}</p>
    <p role="status">${record ? openText(timesText(record.forms, formats)) : nothing}</p>
  </section>`;
}

function fileText(): string {
  return msg('Did you ask before? Open the file that you kept', {
    id: 'follow-up.file',
    desc: 'Label of a field for a file',
  });
}

function stayText(): string {
  return msg('It stays on this device.', { id: 'follow-up.stay', desc: 'Under a field for a file' });
}

function openText(times: string): string {
  return msg(str`Answers in this file: ${times}`, {
    id: 'follow-up.opened',
    desc: '0: times at which was asked, each with its day',
  });
}

function problemText(problem: NonNullable<FollowUpController['problem']>): string {
  return problem === 'newer_version'
    ? msg('A newer version made this file. Ask for an update of this page.', {
        id: 'follow-up.newer',
        desc: 'The file cannot be opened',
      })
    : msg('This is not a file with such answers. Choose another one.', {
        id: 'follow-up.not-ours',
        desc: 'The file cannot be opened',
      });
}

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { problemText } from '../../parts/referral/problem-text.ts';
import type { ReaderScene } from './reader-scene.ts';

/** An answer came: its sender opens it with the copy that they kept. */
export function copyView({ reader, moveTo }: ReaderScene): TemplateResult {
  const { problem, isNoCopy } = reader;
  const choose = async ({ currentTarget }: Event) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
    if (!file) return;
    moveTo('#reader-title');
    await reader.useCopy(await file.text());
  };
  return html`<section class="hand-off" aria-labelledby="reader-title">
    <h2 id="reader-title" tabindex="-1">${titleText()}</h2>
    <p>${introText()}</p>
    <p class="trouble" role="alert">${isNoCopy ? noCopyText() : problem ? problemText(problem.code) : nothing}</p>
    <label>${fileText()} <input type="file" accept=".json,application/json" @change=${choose} /></label>
  </section>`;
}

function titleText(): string {
  return msg('An answer came', { id: 'answered.title', desc: 'Title: an agency answered a letter' });
}

function introText(): string {
  return msg('Choose the file that you kept when you made the letter. It stays on this device.', {
    id: 'answered.intro',
    desc: 'Under the title',
  });
}

function fileText(): string {
  return msg('My copy', { id: 'answered.file', desc: 'Label of a field for a file' });
}

function noCopyText(): string {
  return msg('This file is not a copy of a letter. Choose another one.', {
    id: 'answered.no-copy',
    desc: 'A wrong file',
  });
}

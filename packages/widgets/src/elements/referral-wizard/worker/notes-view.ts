import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { WorkerFile } from '../../../controllers/worker-file.ts';
import { saveFile } from '../../../parts/save-file.ts';

/** The worker's own words, kept apart from everything that is shared. */
export function notesView(worker: WorkerFile): TemplateResult {
  const note = (event: Event) => {
    if (event.currentTarget instanceof HTMLTextAreaElement) worker.notes = event.currentTarget.value;
  };
  return html`<section class="own tools">
    <h3><label for="own-notes">${titleText()}</label></h3>
    <p id="notes-promise">${promiseText()}</p>
    <textarea id="own-notes" rows="5" maxlength="10000" autocomplete="off" aria-describedby="notes-promise"
      .value=${worker.notes} @input=${note}></textarea>
    <p><button type="button" @click=${() => saveFile('my-notes.txt', 'text/plain', worker.notes)}>${saveText()}</button></p>
  </section>`;
}

function titleText(): string {
  return msg('My own notes', { id: 'notes.title', desc: 'Label of a field for a worker' });
}

function promiseText(): string {
  return msg('We do not share your notes. They are in no letter, on no paper and in no other file.', {
    id: 'notes.promise',
    desc: 'Over the notes of a worker',
  });
}

function saveText(): string {
  return msg('Save my notes (file)', { id: 'notes.save', desc: 'Button: saves a file' });
}

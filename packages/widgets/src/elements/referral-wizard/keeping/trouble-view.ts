import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepingController, KeepingTrouble } from '../../../controllers/keeping-controller.ts';
import { partMissing } from '../../../parts/part-missing.ts';

/** What stops answers from being kept or opened, and what to do. */
export function troubleView({ trouble, work }: KeepingController): TemplateResult {
  return html`<p id="keeping-trouble" class="trouble" role="alert">${trouble ? texts[trouble]() : nothing}</p>
    ${partMissing(work.failed)}
    <p role="status">${work.busy ? busyText() : nothing}</p>`;
}

const texts: Record<KeepingTrouble, () => string> = {
  wrong_passphrase: () =>
    msg('This passphrase does not open it. Check it and try again.', {
      id: 'keep.wrong',
      desc: 'What was kept is not opened',
    }),
  broken: () =>
    msg('What was kept is damaged. Nobody can open it.', {
      id: 'keep.broken',
      desc: 'What was kept is not opened',
    }),
  newer_version: () =>
    msg('It was kept by a newer version of this page. Load the page again.', {
      id: 'keep.newer',
      desc: 'What was kept is not opened',
    }),
  too_short: () =>
    msg('This is too short. Use 8 letters or more.', { id: 'keep.short', desc: 'A passphrase is refused' }),
  refused: () =>
    msg('This browser does not let us keep your answers. You can go on. To have your plan later, print it.', {
      id: 'keep.refused',
      desc: 'The browser does not store anything',
    }),
  stays: () =>
    msg('This browser did not let us delete it. You can delete it in its settings. Look for “site data”.', {
      id: 'keep.stays',
      desc: 'The browser does not delete what is kept',
    }),
  elsewhere: () =>
    msg('It was changed or cleared in another window. This page does not keep your answers now.', {
      id: 'keep.elsewhere',
      desc: 'Keeping has stopped',
    }),
};

function busyText(): string {
  return msg('This takes some seconds.', { id: 'keep.busy', desc: 'While answers are locked or opened' });
}

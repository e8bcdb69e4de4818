import { msg } from '@lit/localize';
import { urgentLines } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLineList } from '../../parts/help-lines.ts';
import { pictogram } from '../../parts/pictogram.ts';
import type { WizardScene } from './wizard-scene.ts';

/** The lines to call at once, from the moment an answer says so: on every screen after it, and first in the plan. */
export function urgentView({
  conversation,
  directory,
  reader,
}: WizardScene): TemplateResult | typeof nothing {
  const lines = urgentLines(conversation, directory.inventory);
  if (lines.length === 0) return nothing;
  return html`<div class="notice trouble" role="alert">
    ${pictogram('alert-triangle')}
    <div>
      <h3>${urgentText()}</h3>
      ${helpLineList(lines, reader)}
    </div>
  </div>`;
}

function urgentText(): string {
  return msg('Call now', { id: 'plan.urgent', desc: 'Title over help lines when something is urgent' });
}

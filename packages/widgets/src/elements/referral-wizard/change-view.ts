import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { WizardScene } from './wizard-scene.ts';

/** What a changed answer did to the plan. */
export function changeView({ talk, directory, reader }: WizardScene): TemplateResult | typeof nothing {
  if (!talk.change) return nothing;
  const namesOf = (codes: readonly string[]) =>
    codes.flatMap((code) => {
      const need = directory.need(code);
      return need ? [reader.text(need, 'name')?.text ?? code] : [];
    });
  const added = namesOf(talk.change.added.needs);
  const removed = namesOf(talk.change.removed.needs);
  const { formats } = reader;
  return html`<div class="notice calm" role="status">
    <div>
      ${added.length > 0 ? html`<p>${newText(formats.list(added))}</p>` : nothing}
      ${removed.length > 0 ? html`<p>${goneText(formats.list(removed))}</p>` : nothing}
      ${added.length + removed.length === 0 ? html`<p>${sameText()}</p>` : nothing}
    </div>
  </div>`;
}

function newText(needs: string): string {
  return msg(str`New in your plan: ${needs}`, { id: 'change.new', desc: 'After a changed answer. 0: needs' });
}

function goneText(needs: string): string {
  return msg(str`No longer in your plan: ${needs}`, {
    id: 'change.gone',
    desc: 'After a changed answer. 0: needs',
  });
}

function sameText(): string {
  return msg('Your plan has the same needs as before.', {
    id: 'change.same',
    desc: 'After a changed answer',
  });
}

import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A question with one number as its answer, chosen among some. */
export interface Choice {
  /** Of the field in the form; also its id. */
  name: string;
  label: string;
  chosen: number | undefined;
  options: readonly (readonly [number, string])[];
}

/** A list to choose from that begins with no answer. */
export function choiceField({ name, label, chosen, options }: Choice): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      <option value="" .selected=${chosen === undefined}>${untoldText()}</option>
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${chosen === value}>${text}</option>`,
      )}
    </select>
  </div>`;
}

function untoldText(): string {
  return msg('I do not say', { id: 'profile.untold', desc: 'In a list to choose from: no answer' });
}

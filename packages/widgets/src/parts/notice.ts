import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from './pictogram.ts';

/** Something to know, with a way out of it. */
export interface Notice {
  title: string;
  text?: string;
  kind?: 'calm' | 'trouble';
  action?: { label: string; run: () => void };
}

/** A notice in the place where the list would be. */
export function notice({ title, text, kind = 'calm', action }: Notice): TemplateResult {
  return html`<div class="notice ${kind}">
    ${kind === 'trouble' ? pictogram('alert-triangle') : nothing}
    <div>
      <h3>${title}</h3>
      ${text ? html`<p>${text}</p>` : nothing}
      ${action ? html`<p><button type="button" class="primary" @click=${action.run}>${action.label}</button></p>` : nothing}
    </div>
  </div>`;
}

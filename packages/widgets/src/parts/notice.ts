import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from './pictogram.ts';

/** Something to know, with a way out of it. */
export interface Notice {
  title: string;
  text?: string;
  kind?: 'calm' | 'trouble';
  action?: { label: string; run: () => void };
}

/** A notice: trouble stands in the place of a part of the screen, a calm one inside a part. */
export function notice({ title, text, kind = 'calm', action }: Notice): TemplateResult {
  return html`<div class="notice ${kind}">
    ${kind === 'trouble' ? pictogram('alert-triangle') : nothing}
    <div>
      ${kind === 'trouble' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      ${text ? html`<p>${text}</p>` : nothing}
      ${action ? html`<p><button type="button" class="primary" @click=${action.run}>${action.label}</button></p>` : nothing}
    </div>
  </div>`;
}

import { html, type TemplateResult } from 'lit';

/** A titled part of the detail. */
export function section(title: string, content: unknown): TemplateResult {
  return html`<section>
    <h3>${title}</h3>
    ${content}
  </section>`;
}

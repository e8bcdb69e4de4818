import { html, nothing, type TemplateResult } from 'lit';

/** A list of what there is. Where there is nothing there is no list: an empty one is read out too. */
export function itemList(
  look: 'bullets' | 'plain-list',
  items: readonly unknown[],
): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<ul class=${look}>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    : nothing;
}

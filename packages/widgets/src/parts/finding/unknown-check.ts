import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filtering } from './filtering.ts';

/** Records that say nothing about a filter are never dropped in silence. */
export function unknownCheck<Name extends string>(
  { answer, reader, unknownToo, keepUnknown }: Filtering<Name>,
  name: Name,
): TemplateResult | typeof nothing {
  const isKept = unknownToo.includes(name);
  const count = isKept ? answer.facets[name].notGiven : (answer.hidden[name] ?? 0);
  if (count === 0) return nothing;
  const change = (event: Event) => keepUnknown(name, (event.target as HTMLInputElement).checked);
  return html`<label class="check unknown">
    <input type="checkbox" .checked=${isKept} @change=${change} />
    <span>${unknownLabel(reader.formats.number(count))}</span>
  </label>`;
}

function unknownLabel(count: string): string {
  return msg(str`Also show those that do not say (${count})`, {
    id: 'filters.unknown',
    desc: 'Keeps services or postings without information on this filter. 0: how many',
  });
}

import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Reader } from '../../i18n/reader.ts';

/** One value of a filter. */
export interface CountedCheck {
  /** What tells it apart in the markup, where a value of its own does not. */
  name?: string;
  text: unknown;
  /** How many it would leave. */
  count: number;
  isOn: boolean;
  turn: (on: boolean) => void;
}

/** A box to tick, with how many records it would leave. */
export function countedCheck(
  { name, text, count, isOn, turn }: CountedCheck,
  reader: Reader,
): TemplateResult {
  return html`<label class="check">
    <input type="checkbox" name=${ifDefined(name)} .checked=${isOn} @change=${(event: Event) => turn(isChecked(event))} />
    <span>${text}</span> <span class="count quiet">${reader.formats.number(count)}</span>
  </label>`;
}

function isChecked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

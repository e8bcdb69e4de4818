import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { countedCheck } from './counted-check.ts';
import type { Filtering } from './filtering.ts';
import { isAnswered } from './is-answered.ts';
import { unknownCheck } from './unknown-check.ts';

/** A filter that is on or off. */
export interface FilterSwitch<Name extends string> {
  name: Name;
  text: string;
  isOn: boolean;
  turn: (on: boolean) => void;
}

/** The filters that are on or off, those that something answers. */
export function switchGroup<Name extends string>(
  filtering: Filtering<Name>,
  switches: readonly FilterSwitch<Name>[],
): TemplateResult | typeof nothing {
  const { answer, reader, changed } = filtering;
  const offered = switches.filter(({ name, isOn }) => isAnswered(filtering, name, isOn));
  if (offered.length === 0) return nothing;
  return html`<fieldset>
    <legend>${showOnlyLabel()}</legend>
    ${offered.map(({ name, text, isOn, turn }) => {
      const count = answer.facets[name].counts.get('yes') ?? 0;
      const change = (on: boolean) => {
        turn(on);
        changed();
      };
      return html`${countedCheck({ name, text, count, isOn, turn: change }, reader)}
      ${isOn ? unknownCheck(filtering, name) : nothing}`;
    })}
  </fieldset>`;
}

function showOnlyLabel(): string {
  return msg('Show only', { id: 'filters.only', desc: 'Title over the on/off filters' });
}

import { html, nothing, type TemplateResult } from 'lit';
import { countedCheck } from './counted-check.ts';
import type { Filtering } from './filtering.ts';
import { isAnswered } from './is-answered.ts';
import { unknownCheck } from './unknown-check.ts';

const MOST_VALUES = 40;

/** A filter with several values, of which any will do. */
export interface FilterChoice<Name extends string> {
  name: Name;
  legend: string;
  chosen: readonly string[];
  choose: (values: readonly string[]) => void;
  /** What a value is called, for the eye and for the order. */
  text: (value: string) => string;
  /** What stands there instead, where the name is not in the reader's language. */
  show?: (value: string) => unknown;
  /** All values in an order of their own, such as the days of a week; left out, what most have comes first. */
  values?: readonly string[];
}

/** Boxes to tick, each with how many it would leave. Nothing where no record answers. */
export function choiceGroup<Name extends string>(
  filtering: Filtering<Name>,
  choice: FilterChoice<Name>,
): TemplateResult | typeof nothing {
  const { reader, answer, changed } = filtering;
  const { name, legend, chosen, choose, text, show = text } = choice;
  if (!isAnswered(filtering, name, chosen.length > 0)) return nothing;
  const { counts } = answer.facets[name];
  const turn = (value: string, on: boolean) => {
    const others = chosen.filter((one) => one !== value);
    choose(on ? [...others, value] : others);
    changed();
  };
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="checks">
      ${valuesOf(filtering, choice).map((value) =>
        countedCheck(
          {
            text: show(value),
            count: counts.get(value) ?? 0,
            isOn: chosen.includes(value),
            turn: (on) => turn(value, on),
          },
          reader,
        ),
      )}
    </div>
    ${chosen.length > 0 ? unknownCheck(filtering, name) : nothing}
  </fieldset>`;
}

function valuesOf<Name extends string>(
  { answer, reader }: Filtering<Name>,
  { name, chosen, text, values }: FilterChoice<Name>,
): readonly string[] {
  if (values) return values;
  const { counts } = answer.facets[name];
  return [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({ value, name: text(value), count: counts.get(value) ?? 0 }))
    .sort((one, other) => other.count - one.count || reader.formats.compare(one.name, other.name))
    .slice(0, MOST_VALUES)
    .map(({ value }) => value);
}

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaperChoices } from './paper-choices.ts';

/**
 * What could be on the paper and is not, unless the person ticks it.
 *
 * @param has what there is to ask about
 */
export function choicesView(
  choices: PaperChoices,
  has: PaperChoices,
  choose: (choices: PaperChoices) => void,
): TemplateResult | typeof nothing {
  if (!has.place && !has.delicate) return nothing;
  const box = (name: keyof PaperChoices, text: string) => {
    const change = ({ target }: Event) =>
      choose({ ...choices, [name]: target instanceof HTMLInputElement && target.checked });
    return html`<label class="check"><input type="checkbox" .checked=${choices[name]} @change=${change} /> ${text}</label>`;
  };
  return html`<fieldset class="choices tools">
    <legend>${titleText()}</legend>
    ${has.place ? box('place', placeText()) : nothing} ${has.delicate ? box('delicate', delicateText()) : nothing}
  </fieldset>`;
}

function titleText(): string {
  return msg('Other people may see this paper. Print this too?', {
    id: 'paper.choices',
    desc: 'Over boxes to tick, before a plan is printed',
  });
}

function placeText(): string {
  return msg('Where I am, on the map', {
    id: 'paper.with-place',
    desc: 'Box to tick: the place is printed too',
  });
}

function delicateText(): string {
  return msg('Help in danger', {
    id: 'paper.with-danger',
    desc: 'Box to tick: needs that tell of danger are printed too',
  });
}

import { msg } from '@lit/localize';
import type { OpportunityFacetName } from '@newcomer-portal/search/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filtering } from '../../../parts/finding/filtering.ts';
import { isAnswered } from '../../../parts/finding/is-answered.ts';
import { unknownCheck } from '../../../parts/finding/unknown-check.ts';
import { payText } from '../../../parts/opportunity/pay-text.ts';
import type { BoardScene } from '../board-scene.ts';

/** An hour, in the municipality's currency. */
const STEPS = [20, 25, 30, 40];

/** The least that it should pay: the minimum wage that the municipality states, and more. */
export function payGroup(
  scene: BoardScene,
  filtering: Filtering<OpportunityFacetName>,
): TemplateResult | typeof nothing {
  const { asked, board } = scene;
  const { pay } = asked.filters;
  if (!isAnswered(filtering, 'pay', pay !== undefined)) return nothing;
  const least = board.document.municipality.minimum_wage?.amount ?? 0;
  const known = [least, ...STEPS.filter((step) => step > least), pay ?? 0];
  const amounts = [...new Set(known)].filter((amount) => amount > 0).sort((one, other) => one - other);
  const change = (event: Event) => {
    asked.set({ pay: Number((event.target as HTMLSelectElement).value) || undefined });
    filtering.changed();
  };
  return html`<fieldset>
    <legend><label for="pay">${payLabel()}</label></legend>
    <select id="pay" @change=${change}>
      <option value="0" ?selected=${pay === undefined}>${anyPay()}</option>
      ${amounts.map((amount) => html`<option value=${amount} ?selected=${amount === pay}>${leastPay(scene, amount)}</option>`)}
    </select>
    ${pay === undefined ? nothing : unknownCheck(filtering, 'pay')}
  </fieldset>`;
}

/** "$20 or more an hour". */
export function leastPay({ board, reader }: BoardScene, amount: number): string {
  const currency = board.document.municipality.minimum_wage?.currency ?? 'CAD';
  return payText({ minimum: amount, unit: 'hour', currency }, reader.locale) ?? '';
}

function payLabel(): string {
  return msg('Pay', { id: 'board-filters.pay', desc: 'Title over the choice of the least pay' });
}

function anyPay(): string {
  return msg('Any pay', { id: 'board-filters.any-pay', desc: 'No limit of pay' });
}

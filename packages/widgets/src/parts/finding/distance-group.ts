import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** How far from the person's place. */
export interface DistanceChoice {
  /** Metres to choose from. */
  distances: readonly number[];
  /** Metres; undefined for any distance. */
  chosen: number | undefined;
  choose: (metres: number | undefined) => void;
  text: (metres: number) => string;
  /** What stands under it. */
  note?: TemplateResult;
}

/** The choice of a distance, for a person whose place is known. */
export function distanceGroup({ distances, chosen, choose, text, note }: DistanceChoice): TemplateResult {
  const change = (event: Event) => choose(Number((event.target as HTMLSelectElement).value) || undefined);
  return html`<fieldset>
    <legend><label for="within">${distanceLabel()}</label></legend>
    <select id="within" @change=${change}>
      <option value="0" ?selected=${chosen === undefined}>${anyDistance()}</option>
      ${distances.map((metres) => html`<option value=${metres} ?selected=${chosen === metres}>${text(metres)}</option>`)}
    </select>
    ${note ?? nothing}
  </fieldset>`;
}

function distanceLabel(): string {
  return msg('How far', { id: 'filters.distance', desc: 'Title over the choice of distance' });
}

function anyDistance(): string {
  return msg('Any distance', { id: 'filters.any-distance', desc: 'No limit of distance' });
}

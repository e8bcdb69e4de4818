import { msg, str } from '@lit/localize';
import type { Delivery } from '@newcomer-portal/inventory';
import type { FacetName } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choices, Switch } from '../../controllers/finder-choice.ts';
import { deliveryLabel } from '../../parts/labels/delivery-label.ts';
import type { Scene } from './scene.ts';

export { filtersStyles as styles } from '../../parts/finding/filters.styles.ts';

/** A filter that fewer than one listing in this many says anything about is no filter. */
const ANSWERED_BY_ONE_IN = 200;
const DISTANCES = [500, 1000, 2000, 5000, 10_000];
const MOST_LANGUAGES = 40;

/** All filters of the finder, each value with what it would leave. */
export function filterGroups(scene: Scene): TemplateResult {
  const { reader } = scene;
  return html`${switchGroup(scene)} ${choiceGroup(scene, 'ways', waysLabel(), (way) => deliveryLabel(way as Delivery))}
  ${distanceGroup(scene)} ${choiceGroup(scene, 'languages', languagesLabel(), (tag) => reader.formats.language(tag))}`;
}

function switchGroup(scene: Scene): TemplateResult | typeof nothing {
  const { finder, reader, actions } = scene;
  const labels: Record<Switch, () => string> = {
    openNow: openNowLabel,
    free: freeLabel,
    accepting: acceptingLabel,
    wheelchair: wheelchairLabel,
    french: frenchLabel,
  };
  const names = (Object.keys(labels) as Switch[]).filter((name) => isAnswered(scene, name));
  if (names.length === 0) return nothing;
  return html`<fieldset>
    <legend>${showOnlyLabel()}</legend>
    ${names.map((name) => {
      const count = scene.answer.facets[name].counts.get('yes') ?? 0;
      const change = (event: Event) => {
        finder.switch(name, (event.target as HTMLInputElement).checked);
        actions.tell('filter');
      };
      return html`<label class="check">
          <input type="checkbox" name=${name} .checked=${finder.filters[name]} @change=${change} />
          <span>${labels[name]()}</span> <span class="count quiet">${reader.formats.number(count)}</span>
        </label>
        ${finder.filters[name] ? unknownCheck(scene, name) : nothing}`;
    })}
  </fieldset>`;
}

function choiceGroup(
  scene: Scene,
  name: Exclude<Choices, 'needs'>,
  legend: string,
  label: (value: string) => string,
): TemplateResult | typeof nothing {
  const { finder, reader, actions } = scene;
  if (!isAnswered(scene, name)) return nothing;
  const chosen: readonly string[] = finder.filters[name];
  const counts = scene.answer.facets[name].counts;
  const values = [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({ value, text: label(value), count: counts.get(value) ?? 0 }))
    .sort((one, other) => other.count - one.count || reader.formats.compare(one.text, other.text))
    .slice(0, MOST_LANGUAGES);
  const change = (value: string, event: Event) => {
    const others = chosen.filter((one) => one !== value);
    finder.choose(name, (event.target as HTMLInputElement).checked ? [...others, value] : others);
    actions.tell('filter');
  };
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="checks">
      ${values.map(
        ({ value, text, count }) => html`<label class="check">
          <input type="checkbox" .checked=${chosen.includes(value)} @change=${(event: Event) => change(value, event)} />
          <span>${text}</span> <span class="count quiet">${reader.formats.number(count)}</span>
        </label>`,
      )}
    </div>
    ${chosen.length > 0 ? unknownCheck(scene, name) : nothing}
  </fieldset>`;
}

function distanceGroup(scene: Scene): TemplateResult | typeof nothing {
  const { finder, near, reader, actions } = scene;
  if (!near.place) return nothing;
  const change = (event: Event) => {
    const metres = Number((event.target as HTMLSelectElement).value);
    finder.within(metres || undefined);
    actions.tell('filter');
  };
  return html`<fieldset>
    <legend><label for="within">${distanceLabel()}</label></legend>
    <select id="within" @change=${change}>
      <option value="0" ?selected=${finder.filters.within === undefined}>${anyDistance()}</option>
      ${DISTANCES.map(
        (metres) => html`<option value=${metres} ?selected=${finder.filters.within === metres}>
          ${reader.formats.distance(metres)}
        </option>`,
      )}
    </select>
  </fieldset>`;
}

/** Listings that say nothing about a filter are never dropped in silence. */
function unknownCheck(scene: Scene, name: FacetName): TemplateResult | typeof nothing {
  const { finder, answer, reader } = scene;
  const kept = finder.filters.unknownToo.includes(name);
  const count = kept ? answer.facets[name].notGiven : (answer.hidden[name] ?? 0);
  if (count === 0) return nothing;
  const change = (event: Event) => finder.keepUnknown(name, (event.target as HTMLInputElement).checked);
  return html`<label class="check unknown">
    <input type="checkbox" .checked=${kept} @change=${change} />
    <span>${unknownLabel(reader.formats.number(count))}</span>
  </label>`;
}

function isAnswered({ answer, directory, finder }: Scene, name: FacetName): boolean {
  const value = finder.filters[name as keyof typeof finder.filters];
  if (value === true || (Array.isArray(value) && value.length > 0)) return true;
  let most = 0;
  for (const count of answer.facets[name].counts.values()) most = Math.max(most, count);
  return most > 0 && most * ANSWERED_BY_ONE_IN >= Math.min(directory.listings.length, answer.hits.length);
}

function showOnlyLabel(): string {
  return msg('Show only', { id: 'filters.only', desc: 'Title over the on/off filters' });
}

function openNowLabel(): string {
  return msg('Open now', { id: 'filters.open-now', desc: 'Filter' });
}

function freeLabel(): string {
  return msg('Free', { id: 'filters.free', desc: 'Filter: costs nothing' });
}

function acceptingLabel(): string {
  return msg('Takes new people', { id: 'filters.accepting', desc: 'Filter: no wait list, not full' });
}

function wheelchairLabel(): string {
  return msg('Wheelchair access', { id: 'filters.wheelchair', desc: 'Filter' });
}

function frenchLabel(): string {
  return msg('Help in French', { id: 'filters.french', desc: 'Filter: services offered in French' });
}

function waysLabel(): string {
  return msg('How you get help', { id: 'filters.ways', desc: 'Title: in person, by phone, online' });
}

function languagesLabel(): string {
  return msg('They speak', { id: 'filters.languages', desc: 'Title over the list of spoken languages' });
}

function distanceLabel(): string {
  return msg('How far', { id: 'filters.distance', desc: 'Title over the choice of distance' });
}

function anyDistance(): string {
  return msg('Any distance', { id: 'filters.any-distance', desc: 'No limit of distance' });
}

function unknownLabel(count: string): string {
  return msg(str`Also show places that do not say (${count})`, {
    id: 'filters.unknown',
    desc: 'Keeps listings without information on this filter. 0: how many',
  });
}

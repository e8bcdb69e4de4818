import { msg } from '@lit/localize';
import type { Delivery } from '@newcomer-portal/inventory';
import type { FacetName } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choices, type Switch, switches } from '../../controllers/finder-choice.ts';
import { choiceGroup, type FilterChoice } from '../../parts/finding/choice-group.ts';
import { distanceGroup } from '../../parts/finding/distance-group.ts';
import type { Filtering } from '../../parts/finding/filtering.ts';
import { switchGroup } from '../../parts/finding/switch-group.ts';
import { deliveryLabel } from '../../parts/labels/delivery-label.ts';
import type { Scene } from './scene.ts';

export { filtersStyles as styles } from '../../parts/finding/filters.styles.ts';

const DISTANCES = [500, 1000, 2000, 5000, 10_000];

/** All filters of the finder, each value with what it would leave. */
export function filterGroups(scene: Scene): TemplateResult {
  const { finder, reader } = scene;
  const filtering = filteringOf(scene);
  const choice = (name: Exclude<Choices, 'needs'>): Omit<FilterChoice<FacetName>, 'legend' | 'text'> => ({
    name,
    chosen: finder.filters[name],
    choose: (values) => finder.choose(name, values),
  });
  const shown = switches.map((name) => ({
    name,
    text: switchLabels[name](),
    isOn: finder.filters[name],
    turn: (on: boolean) => finder.switch(name, on),
  }));
  const way = (value: string) => deliveryLabel(value as Delivery);
  const language = (tag: string) => reader.formats.language(tag);
  return html`${switchGroup(filtering, shown)}
  ${choiceGroup(filtering, { ...choice('ways'), legend: waysLabel(), text: way })}
  ${distanceOf(scene)}
  ${choiceGroup(filtering, { ...choice('languages'), legend: languagesLabel(), text: language })}`;
}

function filteringOf({ finder, answer, directory, reader, actions }: Scene): Filtering<FacetName> {
  return {
    reader,
    answer,
    all: directory.listings.length,
    unknownToo: finder.filters.unknownToo,
    keepUnknown: (name, keep) => finder.keepUnknown(name, keep),
    changed: () => actions.tell('filter'),
  };
}

function distanceOf({ finder, near, reader, actions }: Scene): TemplateResult | typeof nothing {
  if (!near.place) return nothing;
  return distanceGroup({
    distances: DISTANCES,
    chosen: finder.filters.within,
    choose(metres) {
      finder.within(metres);
      actions.tell('filter');
    },
    text: (metres) => reader.formats.distance(metres),
  });
}

const switchLabels: Readonly<Record<Switch, () => string>> = {
  openNow: () => msg('Open now', { id: 'filters.open-now', desc: 'Filter' }),
  free: () => msg('Free', { id: 'filters.free', desc: 'Filter: costs nothing' }),
  accepting: () =>
    msg('Takes new people', { id: 'filters.accepting', desc: 'Filter: no wait list, not full' }),
  wheelchair: () => msg('Wheelchair access', { id: 'filters.wheelchair', desc: 'Filter' }),
  french: () => msg('Help in French', { id: 'filters.french', desc: 'Filter: services offered in French' }),
};

function waysLabel(): string {
  return msg('How you get help', { id: 'filters.ways', desc: 'Title: in person, by phone, online' });
}

function languagesLabel(): string {
  return msg('They speak', { id: 'filters.languages', desc: 'Title over the list of spoken languages' });
}

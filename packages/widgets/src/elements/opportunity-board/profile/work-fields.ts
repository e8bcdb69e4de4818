import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from './choice-field.ts';
import type { ProfileScene } from './profile-scene.ts';

/** Months of work: people know about how long. */
const MONTHS = [0, 3, 6, 12, 24, 36, 60];
const DISTANCES = [1000, 2000, 5000, 10_000, 20_000, 50_000];

/** How long somebody has worked, in Canada and in other countries. */
export function monthsField(scene: ProfileScene): TemplateResult {
  const { months } = scene.person.draft;
  const options = MONTHS.map((count) => [count, durationText(scene, count)] as const);
  return html`<fieldset>
    <legend>${monthsLabel()}</legend>
    <div class="choices">
      ${choiceField({ name: 'months-canada', label: canadaLabel(), chosen: months?.canada, options })}
      ${choiceField({ name: 'months-abroad', label: abroadLabel(), chosen: months?.abroad, options })}
    </div>
  </fieldset>`;
}

/** How far somebody goes to work. */
export function distanceField({ person, reader, near }: ProfileScene): TemplateResult {
  return html`<fieldset>
    <legend>${distanceLegend()}</legend>
    ${choiceField({
      name: 'within',
      label: distanceLabel(),
      chosen: person.draft.within,
      options: DISTANCES.map((metres) => [metres, reader.formats.distance(metres)]),
    })}
    ${near.place ? nothing : html`<p class="quiet">${placeNote()}</p>`}
  </fieldset>`;
}

function durationText({ reader: { formats } }: ProfileScene, months: number): string {
  if (months === 0) return msg('None', { id: 'profile.months-none', desc: 'How long somebody worked' });
  if (months < 6) return msg('A few months', { id: 'profile.months-few', desc: 'How long somebody worked' });
  if (months < 12) return msg('Half a year', { id: 'profile.months-half', desc: 'How long somebody worked' });
  return formats.years(months / 12);
}

function monthsLabel(): string {
  return msg('How long did you work?', {
    id: 'profile.months',
    desc: 'Title over two lists with lengths of time',
  });
}

function canadaLabel(): string {
  return msg('In Canada', { id: 'profile.months-canada', desc: 'Under "how long did you work?"' });
}

function abroadLabel(): string {
  return msg('In other countries', { id: 'profile.months-abroad', desc: 'Under "how long did you work?"' });
}

function distanceLegend(): string {
  return msg('How far can you go?', { id: 'profile.distance', desc: 'Title over a list of distances' });
}

function distanceLabel(): string {
  return msg('In a straight line', {
    id: 'profile.distance-label',
    desc: 'Label of a list of distances: as the crow flies',
  });
}

function placeNote(): string {
  return msg('For this, tell us your postal code at the top.', {
    id: 'profile.place-note',
    desc: 'Under the list of distances, while the person’s place is not known',
  });
}

import { msg, str } from '@lit/localize';
import { weekdays } from '@newcomer-portal/inventory/opportunities';
import { hoursBands, type OpportunityFacetName, shiftTimes } from '@newcomer-portal/search/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { type BoardChoices, boardSwitches } from '../../../controllers/board-choice.ts';
import { choiceGroup } from '../../../parts/finding/choice-group.ts';
import { distanceGroup } from '../../../parts/finding/distance-group.ts';
import type { Filtering } from '../../../parts/finding/filtering.ts';
import { switchGroup } from '../../../parts/finding/switch-group.ts';
import { straightLabel } from '../../../parts/labels/straight-label.ts';
import type { BoardScene } from '../board-scene.ts';
import { switchLabel, valueLabel } from './filter-label.ts';
import { levelGroup } from './level-group.ts';
import { occupationLines, occupationText } from './occupation-label.ts';
import { payGroup } from './pay-group.ts';
import { walkText } from './walk-text.ts';

const DISTANCES = [1000, 2000, 5000, 10_000, 20_000];

/** All filters of the board, each value with what it would leave, and the way to what is left. */
export function filterGroups(scene: BoardScene): TemplateResult {
  const filtering = filteringOf(scene);
  const choice = (name: Exclude<BoardChoices, 'occupations'>, legend: string, values?: readonly string[]) =>
    choiceGroup(filtering, {
      name,
      legend,
      chosen: scene.asked.filters[name],
      choose: (chosen) => scene.asked.choose(name, chosen),
      text: (value) => valueLabel(name, value, scene.reader),
      ...(values && { values }),
    });
  return html`${switches(scene, filtering)} ${choice('days', daysTitle(), weekdays)}
  ${choice('shifts', shiftsTitle(), shiftTimes)} ${choice('hours', hoursTitle(), hoursBands)}
  ${payGroup(scene, filtering)} ${levelGroup(scene, filtering)} ${distance(scene)}
  ${occupations(scene, filtering)} ${choice('supports', supportsTitle())} ${choice('suits', suitsTitle())}
  ${doneButton(scene)}`;
}

function filteringOf({ asked, answer, reader, actions }: BoardScene): Filtering<OpportunityFacetName> {
  return {
    reader,
    answer,
    all: answer.open,
    unknownToo: asked.filters.unknownToo,
    keepUnknown: (name, keep) => asked.keepUnknown(name, keep),
    changed: () => actions.tell('filter'),
  };
}

function switches({ asked }: BoardScene, filtering: Filtering<OpportunityFacetName>) {
  return switchGroup(
    filtering,
    boardSwitches.map((name) => ({
      name,
      text: switchLabel(name),
      isOn: asked.filters[name],
      turn: (on: boolean) => asked.switch(name, on),
    })),
  );
}

function occupations(scene: BoardScene, filtering: Filtering<OpportunityFacetName>) {
  const { asked } = scene;
  return choiceGroup(filtering, {
    name: 'occupations',
    legend: occupationsTitle(),
    // What the search compares is the group.
    chosen: asked.filters.occupations.map((code) => code.slice(0, 4)),
    choose: (codes) => asked.choose('occupations', codes),
    text: (code) => occupationText(scene, code),
    show: (code) => occupationLines(scene, code),
  });
}

function distance({ asked, near, reader, actions }: BoardScene): TemplateResult | typeof nothing {
  if (!near.place) return nothing;
  return distanceGroup({
    distances: DISTANCES,
    chosen: asked.filters.within,
    choose(within) {
      asked.set({ within });
      actions.tell('filter');
    },
    text: (metres) => walkText(metres, reader),
    note: html`<p class="quiet">${straightLabel()}</p>`,
  });
}

/** On a phone the list is far below: this leads to it, and says how long it is. */
function doneButton({ asked, answer, reader, actions }: BoardScene): TemplateResult {
  const done = () => {
    asked.openFilters(false);
    actions.moveTo('#results-title');
  };
  return html`<p class="filters-done">
    <button type="button" class="primary" @click=${done}>${doneText(reader.formats.number(answer.hits.length))}</button>
  </p>`;
}

function daysTitle(): string {
  return msg('Days', { id: 'board-filters.days', desc: 'Title over the days of the week' });
}

function shiftsTitle(): string {
  return msg('Time of day', { id: 'board-filters.shifts', desc: 'Title: morning, afternoon …' });
}

function hoursTitle(): string {
  return msg('How many hours', { id: 'board-filters.hours', desc: 'Title over the hours a week' });
}

function occupationsTitle(): string {
  return msg('My kind of work', {
    id: 'board-filters.occupations',
    desc: 'Title over a list of occupations',
  });
}

function supportsTitle(): string {
  return msg('You get', { id: 'board-filters.supports', desc: 'Title: child care, bus fare, meals …' });
}

function suitsTitle(): string {
  return msg('Good for', { id: 'board-filters.suits', desc: 'Title: newcomers, youth, seniors …' });
}

function doneText(count: string): string {
  return msg(str`Show the list (${count})`, {
    id: 'board-filters.done',
    desc: 'Button under the filters: closes them. 0: how many were found',
  });
}

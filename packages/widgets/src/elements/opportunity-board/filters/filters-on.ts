import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { boardChoices, boardSwitches } from '../../../controllers/board-choice.ts';
import { levelLabel } from '../../../parts/opportunity/level-label.ts';
import type { BoardScene } from '../board-scene.ts';
import { switchLabel, valueLabel } from './filter-label.ts';
import { occupationLines } from './occupation-label.ts';
import { leastPay } from './pay-group.ts';
import { walkText } from './walk-text.ts';

/** One thing that limits the list, and how it is taken away. */
interface FilterOn {
  text: unknown;
  takeAway: () => void;
}

/** What limits the list now, seen while the filters are closed too; a press takes one away. */
export function filtersOn(scene: BoardScene): TemplateResult | typeof nothing {
  const { actions } = scene;
  const on = [...switchesOn(scene), ...valuesOn(scene), ...limitsOn(scene)];
  if (on.length === 0) return nothing;
  const press = ({ takeAway }: FilterOn) => {
    takeAway();
    actions.tell('filter');
    actions.moveTo('#filters-on button, .filters > summary');
  };
  return html`<div id="filters-on" role="group" aria-label=${onLabel()}>
    <ul class="chips">
      ${on.map(
        (one) => html`<li>
          <button type="button" @click=${() => press(one)}>
            <span class="visually-hidden">${takeAwayText()}</span> <span>${one.text}</span> <span aria-hidden="true">×</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;
}

function switchesOn({ asked }: BoardScene): FilterOn[] {
  const on = boardSwitches.filter((name) => asked.filters[name]);
  return on.map((name) => ({ text: switchLabel(name), takeAway: () => asked.switch(name, false) }));
}

function valuesOn(scene: BoardScene): FilterOn[] {
  const { asked, reader } = scene;
  return boardChoices.flatMap((name) => {
    const values: readonly string[] = asked.filters[name];
    return values.map((value) => ({
      text: name === 'occupations' ? occupationLines(scene, value) : valueLabel(name, value, reader),
      takeAway: () =>
        asked.choose(
          name,
          values.filter((one) => one !== value),
        ),
    }));
  });
}

function limitsOn(scene: BoardScene): FilterOn[] {
  const { asked, near, reader } = scene;
  const { pay, level, within } = asked.filters;
  const on: FilterOn[] = [];
  const take = (text: string, values: Parameters<typeof asked.set>[0]) =>
    on.push({ text, takeAway: () => asked.set(values) });
  if (pay !== undefined) take(leastPay(scene, pay), { pay: undefined });
  // Both languages are one answer: without the one, the other would stand for "I do not speak it".
  if (level) {
    const told = (['en', 'fr'] as const).flatMap((language) => {
      const one = level[language];
      return one === undefined
        ? []
        : [languageTold(reader.formats.language(language), levelLabel(language, one, reader))];
    });
    take(reader.formats.list(told), { level: undefined });
  }
  if (near.place && within !== undefined) take(walkText(within, reader), { within: undefined });
  return on;
}

function onLabel(): string {
  return msg('Filters that are on', { id: 'board-filters.on', desc: 'Name of the row of filters in use' });
}

/** Read before the filter's name, by a screen reader only. */
function takeAwayText(): string {
  return msg('Take away this filter:', {
    id: 'board-filters.take-away',
    desc: 'Before the name of a filter, on a button that removes it',
  });
}

function languageTold(language: string, level: string): string {
  return msg(str`${language}: ${level}`, {
    id: 'board-filters.level-on',
    desc: '0: English or French. 1: how well, "A little (CLB 3)"',
  });
}

import { msg, str } from '@lit/localize';
import type { BaseMap } from '@newcomer-portal/inventory';
import type { Plan } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../../parts/pictogram.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { choicesView } from './choices-view.ts';
import { doorListView } from './door-list-view.ts';
import { isDelicate } from './is-delicate.ts';
import { mapView } from './map-view.ts';
import type { PaperChoices } from './paper-choices.ts';
import { paperDoors } from './paper-doors.ts';
import { staffView } from './staff-view.ts';
import { toDoView } from './to-do-view.ts';

/** What the hand-out is made of, beside the plan. */
export interface HandOut {
  choices: PaperChoices;
  choose: (choices: PaperChoices) => void;
  /** The base map, that it comes or cannot be had; `none` where the page has none. */
  map: BaseMap | 'none' | 'loading' | 'failed';
}

/** The plan as it will stand on paper, before it is printed: what to show at a desk, the doors with a map, what to do. */
export function handOutView(
  scene: WizardScene,
  plan: Plan,
  { choices, choose, map }: HandOut,
): TemplateResult {
  const { reader, actions, near, today } = scene;
  const isShown = ({ code }: { code: string }) =>
    choices.delicate || !plan.needs.some((need) => need.code === code && isDelicate(need));
  const needs = plan.needs.filter(isShown);
  const doors = paperDoors(needs);
  const steps = plan.steps.filter(({ step }) => isShown({ code: step.need ?? '' }));
  // A neighbourhood's page names a place of its own, which is not the person's.
  const told = near.place && near.place.by !== 'page' ? near.place.point : undefined;
  const has = {
    place: told !== undefined && typeof map === 'object',
    delicate: plan.needs.some(isDelicate),
  };
  return html`<section class="hand-out" aria-labelledby="step-title">
    <div class="tools">
      <h2 id="step-title" tabindex="-1">${titleText()}</h2>
      <p>${introText()}</p>
    </div>
    ${choicesView(choices, has, choose)}
    <p class="actions tools">
      <button type="button" class="primary" @click=${actions.print}>${pictogram('printer')} ${printText()}</button>
      <button type="button" @click=${() => actions.show('plan')}>${backText()}</button>
    </p>
    <div class="paper">
      ${staffView(scene, needs)}
      ${typeof map === 'string' ? mapNote(map) : mapView(doors, map, choices.place ? told : undefined, reader.formats)}
      ${doorListView(doors, reader)} ${toDoView(scene, plan, steps)}
      <p class="quiet">${madeText(reader.formats.day(today))}</p>
    </div>
  </section>`;
}

function mapNote(map: 'none' | 'loading' | 'failed'): TemplateResult | typeof nothing {
  if (map === 'none') return nothing;
  return html`<p class="quiet tools" role="status">${map === 'loading' ? comingText() : missingText()}</p>`;
}

function titleText(): string {
  return msg('Your plan on paper', { id: 'paper.title', desc: 'Title over what will be printed' });
}

function introText(): string {
  return msg('This is what will be printed. Look at it first.', {
    id: 'paper.intro',
    desc: 'Under the title',
  });
}

function printText(): string {
  return msg('Print', { id: 'paper.print', desc: 'Button: prints the paper that is shown' });
}

function backText(): string {
  return msg('Back to my plan', { id: 'paper.back', desc: 'Button' });
}

function comingText(): string {
  return msg('The map is coming.', {
    id: 'paper.map-coming',
    desc: 'In the place of the map on a paper to be printed',
  });
}

function missingText(): string {
  return msg('There is no map now. All addresses are in the list.', {
    id: 'paper.map-missing',
    desc: 'In the place of the map on a paper to be printed',
  });
}

function madeText(day: string): string {
  return msg(str`Made on ${day}. Call before you go: things change.`, {
    id: 'paper.made',
    desc: 'At the end of a printed plan. 0: a day',
  });
}

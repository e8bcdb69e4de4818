import { msg } from '@lit/localize';
import { dayParts, freeTimeOf, isFreeOn, weekdays } from '@newcomer-portal/inventory/opportunities';
import { html, type TemplateResult } from 'lit';
import { shiftLabel } from '../../../parts/opportunity/shift-label.ts';
import { weekdayLabel } from '../../../parts/opportunity/weekday-label.ts';
import { cellName } from './profile-from.ts';
import type { ProfileScene } from './profile-scene.ts';

/** The week as a table of boxes: its days by the parts of a day. */
export function timesField(scene: ProfileScene): TemplateResult {
  const { reader } = scene;
  return html`<fieldset>
    <legend>${timesLabel()}</legend>
    <table class="week-grid">
      <thead>
        <tr>
          <td></td>
          ${dayParts.map(
            ({ part, from, to }) => html`<th scope="col" id=${`part-${part}`}>
              ${shiftLabel(part)} <small class="quiet"><bdi>${hours(from, to, scene)}</bdi></small>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${weekdays.map(
          (day) => html`<tr>
            <th scope="row" id=${`day-${day}`}>${weekdayLabel(day, reader)}</th>
            ${dayParts.map(({ part }) => cell(scene, day, part))}
          </tr>`,
        )}
      </tbody>
    </table>
    <p><button type="button" @click=${() => beFree(scene)}>${anyTimeText()}</button></p>
  </fieldset>`;
}

function cell({ person }: ProfileScene, day: Day, part: Part): TemplateResult {
  const free = person.draft.free ?? [];
  return html`<td>
    <label>
      <input
        type="checkbox"
        name="free"
        value=${cellName(day, part)}
        aria-labelledby=${`day-${day} part-${part}`}
        .checked=${isFreeOn(free, day, part)}
      />
    </label>
  </td>`;
}

type Day = (typeof weekdays)[number];
type Part = (typeof dayParts)[number]['part'];

function beFree({ person }: ProfileScene): void {
  const free = weekdays.flatMap((day) => dayParts.flatMap(({ part }) => freeTimeOf(day, part)));
  person.change({ ...person.draft, free });
}

/** @param from minutes since midnight; so is `to`, which may be on the next day */
function hours(from: number, to: number, { reader: { formats } }: ProfileScene): string {
  return `${formats.number(from / 60)}–${formats.number((to / 60) % 24)}`;
}

function timesLabel(): string {
  return msg('When are you free?', {
    id: 'profile.times',
    desc: 'Title over a table of days and times of day',
  });
}

function anyTimeText(): string {
  return msg('I am free at any time', {
    id: 'profile.any-time',
    desc: 'Button: ticks every box of the week',
  });
}

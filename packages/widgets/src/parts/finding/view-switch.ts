import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../pictogram.ts';

/** A way to look at what was found. */
export interface OfferedView<View extends string> {
  view: View;
  drawing: string;
  text: string;
}

/** The ways to look at what was found, as buttons of which one is pressed. Nothing where there is but one. */
export function viewSwitch<View extends string>(
  offered: readonly OfferedView<View>[],
  current: View,
  show: (view: View) => void,
): TemplateResult | typeof nothing {
  if (offered.length < 2) return nothing;
  return html`<div class="views" role="group" aria-label=${viewText()}>
    ${offered.map(
      ({ view, drawing, text }) => html`<button
        type="button"
        data-view=${String(view)}
        aria-pressed=${view === current}
        @click=${() => show(view)}
      >
        ${pictogram(drawing)} ${text}
      </button>`,
    )}
  </div>`;
}

/** The two ways that every list of places has. */
export function listAndMap(): readonly OfferedView<'list' | 'map'>[] {
  return [
    { view: 'list', drawing: 'list', text: listText() },
    { view: 'map', drawing: 'map', text: mapText() },
  ];
}

function viewText(): string {
  return msg('Show as', { id: 'view.label', desc: 'Name of the group: list, map, areas' });
}

function listText(): string {
  return msg('List', { id: 'view.list', desc: 'Button: show the results as a list' });
}

function mapText(): string {
  return msg('Map', { id: 'view.map', desc: 'Button: show the results on a map' });
}

import { msg, str } from '@lit/localize';
import { referralKeyOf } from '@newcomer-portal/inventory';
import type { Candidate, Door, PlannedNeed } from '@newcomer-portal/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLineList } from '../../parts/help-lines.ts';
import { pictogram } from '../../parts/pictogram.ts';
import { words } from '../../parts/words.ts';
import { candidateLine, candidateView } from './candidate-view.ts';
import { memberName } from './member-name.ts';
import { reasonText } from './reason-text.ts';
import type { WizardScene } from './wizard-scene.ts';

/** One need: why it is in the plan, the first door, the second for when the first does not answer, and more. */
export function plannedNeedView(scene: WizardScene, planned: PlannedNeed): TemplateResult {
  const { reader, mode } = scene;
  const { need, people, doors } = planned;
  const because = reasonText(scene, planned.reasons);
  const whose = people.map((member) => memberName(member, mode, reader.formats));
  return html`<article class="planned">
    <h3>${pictogram(need?.pictogram)} ${need ? words(reader.text(need, 'name'), reader.locale) : helpText()}</h3>
    ${whose.length > 0 ? html`<p>${forText(reader.formats.list(whose))}</p>` : nothing}
    ${because ? html`<p class="quiet">${because}</p>` : nothing}
    ${doors.slice(0, 2).map((door, index) => doorView(scene, planned, door, index))} ${moreView(scene, planned)}
    ${notForView(scene, planned)}
  </article>`;
}

/** The first door whole; the second in two lines, for when the first does not answer. */
function doorView(scene: WizardScene, planned: PlannedNeed, door: Door, index: number): TemplateResult {
  const isFirst = index === 0;
  const placeView = ({ kind, candidate }: Exclude<Door, { kind: 'line' }>) =>
    isFirst ? candidateView(scene, candidate, kind === 'service') : candidateLine(scene, candidate);
  return html`<div class=${isFirst ? 'door' : 'door second'}>
    <h4>${isFirst ? firstText() : secondText()}</h4>
    ${door.kind === 'line' ? helpLineList([door.line], scene.reader) : placeView(door)}
    ${isFirst && door.kind === 'agency' ? html`<p class="quiet">${agencyText()}</p>` : nothing}
    ${door.kind === 'line' ? nothing : handOffButton(scene, planned, door.candidate)}
  </div>`;
}

function handOffButton(
  { actions, has }: WizardScene,
  planned: PlannedNeed,
  candidate: Candidate,
): TemplateResult | typeof nothing {
  if (!has.reader) return nothing;
  return html`<p class="tools">
    <button type="button" class="hand-off-start" @click=${() => actions.handOff({ planned, candidate })}>${referralKeyOf(candidate.listing) ? sendText() : takeText()}</button>
  </p>`;
}

function moreView(scene: WizardScene, { doors, candidates }: PlannedNeed): TemplateResult | typeof nothing {
  const shown = new Set(
    doors.slice(0, 2).flatMap((door) => (door.kind === 'line' ? [] : door.candidate.listing.id)),
  );
  const more = candidates.filter(({ listing }) => !shown.has(listing.id));
  return more.length === 0 ? nothing : detailsOf(scene, moreText(), more);
}

/** The nearest misses are explained, not hidden: a rule may have an exception, or be wrong. */
function notForView(scene: WizardScene, { notFor, doors }: PlannedNeed): TemplateResult | typeof nothing {
  const isAnswered = doors.some(({ kind }) => kind === 'service');
  return isAnswered || notFor.length === 0 ? nothing : detailsOf(scene, notForText(), notFor);
}

function detailsOf(scene: WizardScene, title: string, candidates: readonly Candidate[]): TemplateResult {
  return html`<details class="more-doors">
    <summary>${title}</summary>
    ${candidates.map((candidate) => candidateView(scene, candidate))}
  </details>`;
}

function sendText(): string {
  return msg('Send my story', {
    id: 'need.send',
    desc: 'Button: begins a letter that only this place can open, with only what the person chooses',
  });
}

function takeText(): string {
  return msg('Take my story with me', {
    id: 'need.hand-off',
    desc: 'Button: begins a letter to this place, with only what the person chooses',
  });
}

function helpText(): string {
  return msg('Help', { id: 'need.unknown', desc: 'A need that this city’s list has no name for' });
}

function forText(people: string): string {
  return msg(str`For: ${people}`, { id: 'need.for', desc: '0: people of the household' });
}

function firstText(): string {
  return msg('Go here first', { id: 'need.first', desc: 'Title over the first place to go to' });
}

function secondText(): string {
  return msg('If they do not answer, try', {
    id: 'need.second',
    desc: 'Title over the second place to go to',
  });
}

function agencyText(): string {
  return msg('They know many places. Ask them who can help with this.', {
    id: 'need.agency',
    desc: 'Under a general newcomer agency, where no service for the need was found',
  });
}

function moreText(): string {
  return msg('More places', { id: 'need.more', desc: 'Opens more services for this need' });
}

function notForText(): string {
  return msg('Places that may not be for you', {
    id: 'need.not-for',
    desc: 'Opens services whose rules say no',
  });
}

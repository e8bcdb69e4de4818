import { msg } from '@lit/localize';
import { type MatchReason, matchOpportunity, type Posting } from '@newcomer-portal/inventory/opportunities';
import { distanceBetween } from '@newcomer-portal/search';
import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../../../parts/finding/section.ts';
import { helpLabel } from '../../../parts/opportunity/help-label.ts';
import { matchLine } from '../../../parts/opportunity/match-line.ts';
import { reasonLabel } from '../../../parts/opportunity/reason-label.ts';
import { reasonLine } from '../../../parts/opportunity/reason-line.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { needLink } from '../need-link.ts';

/** What fits the person and what does not, each with both sides and a way on; nothing for who has told nothing. */
export function matchView(scene: BoardScene, posting: Posting): TemplateResult | typeof nothing {
  const { profile } = scene.asked;
  if (!profile) return nothing;
  const match = matchOpportunity(posting, profile, occasionOf(scene, posting));
  const asked = match.reasons.filter(({ outcome }) => outcome !== 'not_asked');
  const others = match.reasons.filter(({ outcome }) => outcome === 'not_asked');
  return section(
    titleText(),
    html`<p>${matchLine(match, scene.reader)}</p>
      <ul class="reasons">
        ${asked.map((reason) => reasonView(scene, posting, reason))}
      </ul>
      ${
        others.length > 0
          ? html`<p class="quiet">${notAskedText()} ${scene.reader.formats.list(others.map(({ code }) => reasonLabel(code)))}</p>`
          : nothing
      }
      <p>${ruleText()}</p>
      <p><button type="button" @click=${scene.tellMore}>${changeText()}</button></p>`,
  );
}

function occasionOf({ near, today }: BoardScene, { places }: Posting) {
  const from = near.place?.point;
  const metres = places.flatMap(({ point }) => (from && point ? distanceBetween(from, point) : []));
  return { today, ...(metres.length > 0 && { distance: Math.min(...metres) }) };
}

function reasonView(scene: BoardScene, posting: Posting, reason: MatchReason): TemplateResult {
  const { board, reader } = scene;
  const { code, outcome, need } = reason;
  const { text, names = [] } = reasonLine(reason, { board, posting, reader });
  const tone = outcome === 'fits' ? 'ok' : outcome === 'differs' ? 'warn' : 'quiet';
  return html`<li>
    <p>
      <strong>${reasonLabel(code)}</strong>
      <span class="outcome ${tone}">${outcomeText(outcome)}</span>
    </p>
    <p>${text} ${names.map((name, index) => html`${index > 0 ? ' · ' : nothing}<bdi>${words(name, reader.locale)}</bdi>`)}</p>
    ${outcome === 'differs' && need ? html`<p>${needLink(scene, [need], helpLabel(need))}</p>` : nothing}
  </li>`;
}

function outcomeText(outcome: MatchReason['outcome']): string {
  if (outcome === 'fits') return msg('Fits', { id: 'match.fits', desc: 'One thing that was compared' });
  if (outcome === 'differs')
    return msg('Differs', { id: 'match.differs', desc: 'One thing that was compared' });
  return msg('You did not say', { id: 'match.not-told', desc: 'One thing that could not be compared' });
}

function titleText(): string {
  return msg('Does it fit you?', { id: 'match.title', desc: 'Title over what fits the person and what not' });
}

function notAskedText(): string {
  return msg('They say nothing about:', { id: 'match.not-asked', desc: 'A list of things follows' });
}

function ruleText(): string {
  return msg('This is only a help. Apply anyway if you like the work.', {
    id: 'match.rule',
    desc: 'Under what fits and what differs: no gap keeps anybody from applying',
  });
}

function changeText(): string {
  return msg('Change what you told us', {
    id: 'match.change',
    desc: 'Button: opens the form about the person',
  });
}

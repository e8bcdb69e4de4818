import { msg } from '@lit/localize';
import { type FraudSignal, fraudSignals, type Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { fraudText } from '../../../parts/opportunity/fraud-text.ts';
import type { BoardScene } from '../board-scene.ts';
import { postingCard } from '../posting-card.ts';
import { postingView } from '../posting-view.ts';
import { handOverView } from './hand-over-view.ts';
import type { OfferScene } from './offer-scene.ts';

/** The offer as newcomers will see it: in the list, then whole, with whatever they will be warned of. */
export function previewView(scene: OfferScene, opportunity: Opportunity): TemplateResult {
  const { offer, around } = scene;
  const { board, today } = around;
  const posting = board.follow(opportunity);
  const shown = asPreview(around);
  const mend = () => {
    offer.mend();
    around.actions.moveTo('#offer-heading');
  };
  return html`<p>${introText()}</p>
    ${warningsView(fraudSignals(posting, board, today), around)}
    <section class="preview" aria-label=${previewLabel()}>
      <ol class="cards">
        ${postingCard(shown, { posting })}
      </ol>
      ${postingView(shown, posting)}
    </section>
    <p class="actions">
      <button type="button" ?disabled=${offer.work.busy} @click=${mend}>${mendText()}</button>
    </p>
    ${handOverView(scene, opportunity)}`;
}

/** An honest offer may have a sign too; those who make it should know before newcomers do. */
function warningsView(
  signals: readonly FraudSignal[],
  { reader }: BoardScene,
): TemplateResult | typeof nothing {
  if (signals.length === 0) return nothing;
  return html`<div class="notice calm">
    <div>
      <h3>${warnedTitle()}</h3>
      <p>${warnedText()}</p>
      <ul class="bullets">
        ${signals.map(
          (signal) => html`<li>
            ${signal.values.found ? html`<q dir="auto">${signal.values.found}</q> ` : nothing}<span>${fraudText(signal, reader.formats, 'CAD')}</span>
          </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** The same drawing, from which nothing leads away: the offer is on no board yet. */
function asPreview(around: BoardScene): BoardScene {
  const open = (_: string, event?: Event) => {
    event?.preventDefault();
    around.actions.moveTo('#posting-title');
  };
  return { ...around, actions: { ...around.actions, open, linkTo: () => '#' } };
}

function introText(): string {
  return msg('This is what newcomers will see. Nothing is sent yet.', {
    id: 'offer.preview-intro',
    desc: 'Over the preview of an offer',
  });
}

function previewLabel(): string {
  return msg('Your offer on the board', { id: 'offer.preview', desc: 'Name of the preview' });
}

function warnedTitle(): string {
  return msg('Newcomers will be warned of this offer.', {
    id: 'offer.warned',
    desc: 'The offer has signs that frauds have too',
  });
}

function warnedText(): string {
  return msg('Frauds look like this too. Change it, if you can. They will read this:', {
    id: 'offer.warned-advice',
    desc: 'Under "newcomers will be warned of this offer"',
  });
}

function mendText(): string {
  return msg('Change it', { id: 'offer.mend', desc: 'Button: back to the form' });
}

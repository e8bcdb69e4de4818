import { msg } from '@lit/localize';
import { type Board, fraudSignals, type Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../../parts/notice.ts';
import type { BoardScene } from '../board-scene.ts';
import { postingCard } from '../posting-card.ts';
import { postingView } from '../posting-view.ts';
import { handOverView } from './hand-over-view.ts';
import type { OfferScene } from './offer-scene.ts';

const unpublished = new WeakMap<Board, Board>();

/** The offer as newcomers will see it: in the list, then whole. An honest offer may have a sign of fraud too; those who make it should know first. */
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
    ${fraudSignals(posting, board, today).length > 0 ? notice({ title: warnedTitle(), text: warnedText() }) : nothing}
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

/** The same drawing, from which nothing leads away: the offer is on no board yet, and nobody can report it. */
function asPreview(around: BoardScene): BoardScene {
  const open = (_: string, event?: Event) => {
    event?.preventDefault();
    around.actions.moveTo('#posting-title');
  };
  return {
    ...around,
    board: withoutPublisher(around.board),
    isDescribed: false,
    actions: { ...around.actions, open, linkTo: () => '#' },
  };
}

/** One for each board, since what is read of a board is kept with it. */
function withoutPublisher(board: Board): Board {
  const { publisher: _, ...document } = board.document;
  const known = unpublished.get(board) ?? { ...board, document };
  unpublished.set(board, known);
  return known;
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
  return msg('Frauds look like this too. See why below. Change it, if you can.', {
    id: 'offer.warned-advice',
    desc: 'Under "newcomers will be warned of this offer"',
  });
}

function mendText(): string {
  return msg('Change it', { id: 'offer.mend', desc: 'Button: back to the form' });
}

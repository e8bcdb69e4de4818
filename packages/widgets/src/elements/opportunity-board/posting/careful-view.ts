import { msg, str } from '@lit/localize';
import { type FraudSignal, fraudSignals, type Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { helpLineList } from '../../../parts/help-lines.ts';
import { fraudText } from '../../../parts/opportunity/fraud-text.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import type { BoardScene } from '../board-scene.ts';

/** Why a reader should be careful with a posting, what honest people do instead, and where to ask and to tell. */
export function carefulView(scene: BoardScene, posting: Posting): TemplateResult | typeof nothing {
  const signals = fraudSignals(posting, scene.board, scene.today);
  if (signals.length === 0) return nothing;
  const currency = ('pay' in posting.opportunity && posting.opportunity.pay?.currency) || 'CAD';
  return html`<section class="notice calm careful" aria-labelledby="careful-title">
    ${pictogram('alert-triangle')}
    <div>
      <h3 id="careful-title">${titleText()}</h3>
      <ul class="bullets">
        ${signals.map(
          (signal) => html`<li>
            ${fraudText(signal, scene.reader.formats, currency)} ${foundWords(signal)}
          </li>`,
        )}
      </ul>
      <p>${adviceText()}</p>
      ${whoHelps(scene, signals)}
    </div>
  </section>`;
}

/** The posting's own words, in which a sign was found. */
function foundWords({ code, values }: FraudSignal): TemplateResult | typeof nothing {
  if (!values.found || code === 'private_email') return nothing;
  return html`<span class="quiet">${theyWrite()} <q><bdi>${values.found}</bdi></q></span>`;
}

function whoHelps(
  { inventory, reader, board, actions, asked }: BoardScene,
  signals: readonly FraudSignal[],
): TemplateResult {
  const isUnfair = signals.some(({ code }) => code === 'pay_below_minimum');
  const lines = inventory?.municipality.help_lines?.filter(
    ({ kind }) => kind === 'fraud' || (kind === 'work' && isUnfair),
  );
  const publisher = board.document.publisher?.name;
  return html`<p>${lines?.length ? askText() : askAtText()}</p>
    ${lines?.length ? helpLineList(lines, reader) : nothing}
    ${
      publisher
        ? html`<p class="actions">
          <button type="button" @click=${() => actions.report(asked.selected ?? '')}>
            ${pictogram('flag')} ${tellText(publisher)}
          </button>
        </p>`
        : nothing
    }`;
}

function titleText(): string {
  return msg('Please be careful. Here is why:', {
    id: 'careful.title',
    desc: 'Over signs that a posting may be a trap',
  });
}

function theyWrite(): string {
  return msg('They write:', { id: 'careful.found', desc: 'Before words from the posting' });
}

function adviceText(): string {
  return msg(
    'It may still be honest. Ask first. Do not send money or papers. Did you pay? Tell the police too.',
    {
      id: 'careful.advice',
      desc: 'Under the signs that a posting may be a trap',
    },
  );
}

function askText(): string {
  return msg('You can ask here for free:', { id: 'careful.ask', desc: 'Before phone numbers of help lines' });
}

function askAtText(): string {
  return msg('You can ask somebody you trust, or call 211.', {
    id: 'careful.ask-anybody',
    desc: 'No help line for fraud is known',
  });
}

function tellText(publisher: string): string {
  return msg(str`Tell ${publisher} about this`, {
    id: 'careful.tell',
    desc: 'Button: reports a posting to who runs the board. 0: a name',
  });
}

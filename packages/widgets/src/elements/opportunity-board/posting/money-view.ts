import { msg } from '@lit/localize';
import type { Opportunity, Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { costLine } from '../../../parts/finding/cost-line.ts';
import { section } from '../../../parts/finding/section.ts';
import { costLabel } from '../../../parts/labels/cost-label.ts';
import { payText } from '../../../parts/opportunity/pay-text.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';
import { wageLines } from './wage-lines.ts';

/** What one earns, or what it costs: pay against the minimum wage, expenses that are paid back, the price of a course. */
export function moneyView(scene: BoardScene, { opportunity }: Posting): TemplateResult | typeof nothing {
  const { reader } = scene;
  switch (opportunity.kind) {
    case 'job':
    case 'placement':
      return payView(scene, opportunity);
    case 'bridging':
    case 'training':
      return courseView(opportunity, reader);
    default:
      return section(moneyText(), html`<p>${noPayText()}</p>${expensesLine(opportunity.expenses_covered)}`);
  }
}

function payView(
  scene: BoardScene,
  opportunity: Extract<Opportunity, { kind: 'job' | 'placement' }>,
): TemplateResult | typeof nothing {
  const { reader } = scene;
  const { pay } = opportunity;
  const amount = pay && payText(pay, reader.locale);
  const note = pay && reader.text(pay, 'note');
  const expenses = opportunity.kind === 'placement' ? expensesLine(opportunity.expenses_covered) : nothing;
  if (!amount && !note && expenses === nothing) return nothing;
  return section(
    moneyText(),
    html`${amount ? html`<p><strong>${amount}</strong></p>` : nothing}
      ${note ? html`<p>${words(note, reader.locale)}</p>` : nothing}
      ${wageLines(scene, opportunity)} ${expenses}`,
  );
}

function courseView(
  { cost_options = [] }: Extract<Opportunity, { kind: 'bridging' | 'training' }>,
  reader: Reader,
): TemplateResult | typeof nothing {
  if (cost_options.length === 0) return nothing;
  return section(
    costLabel(),
    html`<ul class="plain-list">
      ${cost_options.map((option) => html`<li>${costLine(option, reader, 'CAD')}</li>`)}
    </ul>`,
  );
}

function expensesLine(covered: boolean | undefined): TemplateResult | typeof nothing {
  if (covered === undefined) return nothing;
  return html`<p>${covered ? coveredText() : notCoveredText()}</p>`;
}

function moneyText(): string {
  return msg('Money', { id: 'money.title', desc: 'Title over pay and expenses' });
}

function noPayText(): string {
  return msg('There is no pay for this.', {
    id: 'money.no-pay',
    desc: 'Volunteering, a mentor, job shadowing',
  });
}

function coveredText(): string {
  return msg('They pay what you spend for it, like the bus.', {
    id: 'money.covered',
    desc: 'Expenses are paid back',
  });
}

function notCoveredText(): string {
  return msg('They do not pay for the bus or other costs.', {
    id: 'money.not-covered',
    desc: 'Expenses are not paid back',
  });
}

import { msg, str } from '@lit/localize';
import { type Opportunity, wageCheck } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { sourceLabel } from '../../../parts/labels/source-label.ts';
import { words } from '../../../parts/words.ts';
import type { BoardScene } from '../board-scene.ts';

/** Pay held against the minimum wage that the municipality states, with where that is from. */
export function wageLines(
  { board, reader, today }: BoardScene,
  opportunity: Opportunity,
): TemplateResult | typeof nothing {
  const wage = board.document.municipality.minimum_wage;
  const { state } = wageCheck(opportunity, wage, today);
  if (!wage || state === 'not_known') return nothing;
  const amount = reader.formats.money(wage.amount, wage.currency);
  const day = reader.formats.day(wage.from);
  const source = wage.source_id === undefined ? undefined : board.source(wage.source_id);
  const name = source ? words(reader.text(source, 'name'), reader.locale) : wage.source;
  return html`<p class=${state === 'meets' ? 'ok' : 'warn'}>
      ${state === 'meets' ? meetsText(amount, day) : belowText(amount, day)}
    </p>
    ${
      name
        ? html`<p class="quiet">
          ${sourceLabel()}
          ${wage.url ? html`<a href=${wage.url} rel="noopener noreferrer" target="_blank">${name}</a>` : name}
        </p>`
        : nothing
    }`;
}

function meetsText(amount: string, day: string): string {
  return msg(str`This is at least the minimum wage of ${amount} an hour, as of ${day}.`, {
    id: 'wage.meets',
    desc: '0: the minimum wage, 1: the day it came into force',
  });
}

function belowText(amount: string, day: string): string {
  return msg(str`This is less than the minimum wage of ${amount} an hour, as of ${day}.`, {
    id: 'wage.below',
    desc: '0: the minimum wage, 1: the day it came into force',
  });
}

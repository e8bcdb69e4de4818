import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LazyController } from '../controllers/lazy-controller.ts';
import { backLabel } from './labels/back-label.ts';
import { notice } from './notice.ts';
import { partMissingText } from './part-missing.ts';
import { pictogram } from './pictogram.ts';

/**
 * A part of the screen is still coming, or could not be fetched.
 *
 * @param back leads away, where the part stands for the whole screen: else who cannot fetch it could go nowhere
 */
export function partNotice(
  part: Pick<LazyController<object>, 'failed' | 'fetch'>,
  back?: () => void,
): TemplateResult {
  const way = back
    ? html`<p class="detail-nav"><button type="button" id="back" @click=${back}>${pictogram('arrow-left')} ${backLabel()}</button></p>`
    : nothing;
  if (!part.failed) return html`${way}<p class="quiet" aria-busy="true">${comingText()}</p>`;
  const action = { label: retryText(), run: () => void part.fetch() };
  return html`${way}${notice({ kind: 'trouble', title: partMissingText(), action })}`;
}

function comingText(): string {
  return msg('One moment…', { id: 'part.coming', desc: 'A part of the screen is being fetched' });
}

function retryText(): string {
  return msg('Try again', { id: 'part.retry', desc: 'Button: fetch the part once more' });
}

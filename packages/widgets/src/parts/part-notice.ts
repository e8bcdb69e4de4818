import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { LazyController } from '../controllers/lazy-controller.ts';
import { notice } from './notice.ts';
import { partMissingText } from './part-missing.ts';

/** A part of the screen is still coming, or could not be fetched. */
export function partNotice(part: LazyController<object>): TemplateResult {
  if (!part.failed) return html`<p class="quiet" aria-busy="true">${comingText()}</p>`;
  return notice({
    kind: 'trouble',
    title: partMissingText(),
    action: { label: retryText(), run: () => void part.fetch() },
  });
}

function comingText(): string {
  return msg('One moment…', { id: 'part.coming', desc: 'A part of the screen is being fetched' });
}

function retryText(): string {
  return msg('Try again', { id: 'part.retry', desc: 'Button: fetch the part once more' });
}

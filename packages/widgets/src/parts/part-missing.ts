import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

/** A part that could not be fetched, in words. */
export function partMissingText(): string {
  return msg('We could not get this part. You may have no internet now.', {
    id: 'part.missing',
    desc: 'A part of the screen could not be fetched',
  });
}

/** Says after a press that what it needed could not be fetched; the press may be tried again. */
export function partMissing(failed: boolean): TemplateResult {
  return html`<p class="trouble" role="alert">${failed ? partMissingText() : nothing}</p>`;
}

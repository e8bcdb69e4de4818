import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentController } from '../controllers/document-controller.ts';
import { loadingText, slowNote } from './load-notice.ts';

/** Nothing yet, or a list that is coming: the shape of it, and in words that the connection is slow. */
export function waitingView(status: DocumentController<unknown>['status'], slow: boolean): TemplateResult {
  const isLoading = status === 'loading';
  const shape = html`<div class="skeleton"></div><div class="skeleton"></div><div class="skeleton"></div>`;
  return html`<div class="waiting" aria-busy="true">
    <p role="status">${slow ? slowNote() : isLoading ? loadingText() : nothing}</p>
    ${isLoading ? shape : nothing}
  </div>`;
}

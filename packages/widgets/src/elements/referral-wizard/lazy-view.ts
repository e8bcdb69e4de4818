import { html, type TemplateResult } from 'lit';
import { LoadFailure } from '../../catalogue/load-failure.ts';
import { loadNotice, slowNote } from '../../parts/load-notice.ts';

/**
 * In the place of a part of the screen that is fetched: that it comes, or that it could not be had, with a way to try
 * again.
 *
 * @param part its name, for the failure
 */
export function lazyView(part: string, failed: boolean, retry: () => void): TemplateResult {
  return failed
    ? loadNotice(new LoadFailure('unreachable', part), retry)
    : html`<p role="status">${slowNote()}</p>`;
}

import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import { pictogram } from '../pictogram.ts';

/**
 * Puts a listing on the short list, and takes it off.
 *
 * @param title id of the element with the listing's title, which tells the buttons apart
 */
export function keepButton(list: ShortListController, id: string, title: string): TemplateResult {
  return html`<button
    type="button"
    class="keep"
    aria-pressed=${list.ids.has(id)}
    aria-describedby=${title}
    @click=${() => list.toggle(id)}
  >
    ${pictogram('bookmark')} ${keepText()}
  </button>`;
}

function keepText(): string {
  return msg('Keep', {
    id: 'kept.keep',
    desc: 'Button that stays pressed: puts a posting on a list to find it again',
  });
}

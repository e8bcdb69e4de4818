import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { printLabel } from '../labels/print-label.ts';
import { pictogram } from '../pictogram.ts';

/** What can be done with one record that is open. */
export interface DetailTools {
  /** What became of copying the link: by hand when the browser does not let us. */
  copied: 'no' | 'yes' | 'by_hand';
  /** The whole address of the record. */
  link: string;
  print: () => void;
  copy: () => void;
  /** Left out where nobody would hear of it. */
  report: (() => void) | undefined;
  /** Buttons that only this kind of record has. */
  more?: unknown;
}

/** Print, copy the link, report a mistake. */
export function detailTools({ copied, link, print, copy, report, more }: DetailTools): TemplateResult {
  return html`<p class="actions tools">
      <button type="button" @click=${print}>${pictogram('printer')} ${printLabel()}</button>
      <button type="button" @click=${copy}>
        ${pictogram(copied === 'yes' ? 'check' : 'link')} ${copied === 'yes' ? copiedText() : copyText()}
      </button>
      <span class="visually-hidden" role="status">${copied === 'yes' ? copiedText() : nothing}</span>
      ${more}
      ${report ? html`<button type="button" @click=${report}>${pictogram('flag')} ${reportText()}</button>` : nothing}
    </p>
    ${copied === 'by_hand' ? html`<p><label>${byHandText()} <input readonly .value=${link} /></label></p>` : nothing}`;
}

function copyText(): string {
  return msg('Copy link', { id: 'detail.copy', desc: 'Button: copies a link to this service or posting' });
}

function copiedText(): string {
  return msg('Link copied', { id: 'detail.copied', desc: 'After the link was copied' });
}

function byHandText(): string {
  return msg('Copy this link:', {
    id: 'detail.by-hand',
    desc: 'The browser did not copy; the link stands in a field',
  });
}

function reportText(): string {
  return msg('Report a mistake', {
    id: 'detail.report',
    desc: 'Button: tell the city that the listing is wrong',
  });
}

import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A text to copy: a link that is too long to write. */
export function copyField(label: string, text: string): TemplateResult {
  return html`<div class="copy">
    <label>${label} <input class="copied" readonly dir="ltr" .value=${text} /></label>
    <button type="button" @click=${copy}>${copyText()}</button>
    <span role="status"></span>
  </div>`;
}

/** Pages without https have no clipboard; there the text is selected, to be copied by hand. */
async function copy({ currentTarget }: Event): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const field = currentTarget.parentElement?.querySelector('input');
  const status = currentTarget.parentElement?.querySelector('[role=status]');
  field?.select();
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    if (status) status.textContent = copiedText();
  } catch {
    field?.focus();
  }
}

function copyText(): string {
  return msg('Copy', { id: 'copy.do', desc: 'Button: copies the link beside it' });
}

function copiedText(): string {
  return msg('Copied.', { id: 'copy.done', desc: 'After a link was copied' });
}

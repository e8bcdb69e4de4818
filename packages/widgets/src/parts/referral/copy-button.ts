import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Copies the field that stands beside it, in the same parent. */
export function copyButton(): TemplateResult {
  return html`<button type="button" @click=${copy}>${copyText()}</button>
    <span role="status"></span>`;
}

/** Pages without https have no clipboard; there the text is selected, to be copied by hand. */
async function copy({ currentTarget }: Event): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const beside = currentTarget.parentElement;
  const field = beside?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const status = beside?.querySelector('[role=status]');
  field?.select();
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    if (status) status.textContent = copiedText();
  } catch {
    field?.focus();
  }
}

function copyText(): string {
  return msg('Copy', { id: 'copy.do', desc: 'Button: copies the text beside it' });
}

function copiedText(): string {
  return msg('Copied.', { id: 'copy.done', desc: 'After a text was copied' });
}

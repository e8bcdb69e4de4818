import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Copies the field that stands with it in one `.copy`. */
export function copyButton(): TemplateResult {
  return html`<button type="button" @click=${copy}>${copyText()}</button>
    <span role="status"></span>`;
}

/** Pages without https have no clipboard; there the text is selected, to be copied by hand. */
async function copy({ currentTarget }: Event): Promise<void> {
  if (!(currentTarget instanceof HTMLElement)) return;
  const whole = currentTarget.closest('.copy');
  const field = whole?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const status = whole?.querySelector('[role=status]');
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

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguage } from '../i18n/locale.ts';

/** Says that a machine translated the buttons, in languages that no person has read yet. */
export function machineNotice(locale: string): TemplateResult | typeof nothing {
  const language = interfaceLanguage(locale);
  if (language?.method !== 'machine' || language.reviewed) return nothing;
  return html`<p>
    ${msg('A machine translated the words on this page. They may have mistakes.', {
      id: 'footer.machine',
      desc: 'Shown in languages that no person has checked yet',
    })}
  </p>`;
}

import { msg } from '@lit/localize';
import type { FoundText } from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../i18n/direction.ts';

/** Content in the language it was found in. Another language than the reader's carries its own `lang` and `dir`. */
export function words(
  found: FoundText | undefined,
  locale: string,
): TemplateResult | string | typeof nothing {
  if (!found) return nothing;
  if (found.language === locale) return found.text;
  return html`<span lang=${found.language} dir=${directionOf(found.language)}>${found.text}</span>`;
}

/** How the words were made, where a reader should know: by a machine, by a program, or from an older text. */
export function wordsNote(found: FoundText | undefined): TemplateResult | typeof nothing {
  const note = found?.stale ? staleNote() : found?.unreviewed ? machineNote() : generatedNote(found);
  return note ? html`<p class="words-note quiet">${note}</p>` : nothing;
}

function staleNote(): string {
  return msg('This translation may be old. The text it came from has changed.', {
    id: 'words.stale',
    desc: 'Under a text whose original was changed after it was translated',
  });
}

function machineNote(): string {
  return msg('A machine translated this. It may have mistakes.', {
    id: 'words.machine',
    desc: 'Under a text that was translated by a machine and not checked',
  });
}

function generatedNote(found: FoundText | undefined): string | undefined {
  if (found?.method !== 'generated') return undefined;
  return msg('A computer wrote this from a list. Ask the place to be sure.', {
    id: 'words.generated',
    desc: 'Under a description that a program made from yes/no flags',
  });
}

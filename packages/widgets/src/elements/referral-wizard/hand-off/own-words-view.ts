import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { OwnWords } from '../../../controllers/hand-off-controller.ts';
import { fieldLabel } from '../../../parts/referral/field-label.ts';

/** Where each of the person's own words stands in a draft. */
const PATHS = { name: '/people/0/name', phone: '/contact/phone', note: '/people/0/note' } as const;

/**
 * What the conversation never asks: what is typed here is shared, an empty field is not.
 *
 * @param before what was typed before
 */
export function ownWordsView(before: OwnWords = {}): TemplateResult {
  const { name = '', phone = '', note = '', safe = false } = before;
  return html`<fieldset>
    <legend>${msg('Add if you want', { id: 'own.title', desc: 'Title over name, phone and note' })}</legend>
    <p class="quiet">
      ${msg('What you write here is shared. You can leave it empty.', { id: 'own.promise', desc: 'Under the title' })}
    </p>
    <label>${fieldLabel('name')} <input name="name" maxlength="200" autocomplete="off" .value=${name} /></label>
    <label>${fieldLabel('phone')} <input name="phone" maxlength="30" type="tel" dir="ltr" autocomplete="off" .value=${phone} /></label>
    <label class="check"><input type="checkbox" name="safe" .checked=${safe} /> ${safeText()}</label>
    <label>${fieldLabel('note')} <input name="note" maxlength="500" autocomplete="off" .value=${note} /></label>
  </fieldset>`;
}

/** What was typed, and which fields of the draft it consents to. */
export function readOwnWords(data: FormData): { words: OwnWords; fields: readonly string[] } {
  const typed = (field: string) => String(data.get(field) ?? '').trim();
  const words = { name: typed('name'), phone: typed('phone'), note: typed('note') };
  const fields = Object.entries(PATHS).flatMap(([field, path]) => (typed(field) ? [path] : []));
  return { words: { ...words, safe: data.has('safe') }, fields };
}

function safeText(): string {
  return msg('It is safe to call this number', {
    id: 'own.safe',
    desc: 'Checkbox: nobody dangerous picks up',
  });
}

import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { passphraseLabel } from '../../../parts/referral/passphrase-label.ts';

/**
 * A field for a passphrase, `passphrase` in its form, hidden unless the person wants to see what they type. It is no
 * password field: a browser stores those. It is not checked for spelling either: some browsers send words away for that.
 *
 * @param note id of the text that describes it
 */
export function passphraseField(note: string): TemplateResult {
  return html`<div class="secret">
    <label>
      ${passphraseLabel()}
      <input name="passphrase" dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" required
        aria-describedby="${note} keeping-trouble" />
    </label>
    <label class="check"><input type="checkbox" name="show" /> ${showText()}</label>
  </div>`;
}

function showText(): string {
  return msg('Show what I type', { id: 'keep.show', desc: 'Box to tick beside a passphrase' });
}

import { msg, str } from '@lit/localize';
import { textOf } from '@newcomer-portal/inventory';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, type TemplateResult } from 'lit';
import { copyButton } from '../../../parts/copy-button.ts';
import type { BoardScene } from '../board-scene.ts';
import { letterAddress } from './letter-address.ts';
import { letterMeaning } from './letter-meaning.ts';
import { type LetterLanguage, starterLetter } from './starter-letter.ts';

const languages: readonly LetterLanguage[] = ['en', 'fr'];

/**
 * A letter to begin with, to change and to send with one's own mail program, in English or French, and what it says.
 * Nothing of it leaves this page by itself.
 *
 * @param email whom it goes to
 */
export function letterView(scene: BoardScene, opportunity: Opportunity, email: string): TemplateResult {
  const { board, reader } = scene;
  const written = opportunity.text_language ?? board.document.language;
  const title = reader.text(opportunity, 'title')?.text ?? '';
  return html`<details class="letter" aria-label=${writeText()}>
    <summary>${writeText()}</summary>
    <fieldset>
      <legend>${languageText()}</legend>
      ${languages.map(
        (language) => html`<label class="check">
          <input type="radio" name="letter" value=${language} .checked=${(written === 'fr') === (language === 'fr')} />
          ${reader.formats.language(language)}
        </label>`,
      )}
    </fieldset>
    <div class="letters">
      <div>${languages.map((language) => letterIn(scene, opportunity, email, language))}</div>
      <div class="meaning ${reader.locale}">
        <h4>${meaningText()}</h4>
        ${letterMeaning(title).map((line) => html`<p>${line}</p>`)}
      </div>
    </div>
    <p class="quiet">${promiseText()}</p>
  </details>`;
}

function letterIn(
  { board, reader }: BoardScene,
  opportunity: Opportunity,
  email: string,
  language: LetterLanguage,
): TemplateResult {
  const title = textOf(opportunity, 'title', [language], board.document.language)?.text ?? '';
  const letter = starterLetter(language, title);
  // What was typed is read when it is sent, and kept nowhere.
  const send = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLAnchorElement)) return;
    const typed = currentTarget.closest('.copy')?.querySelector('textarea')?.value;
    currentTarget.href = letterAddress(email, { ...letter, body: typed ?? letter.body });
  };
  return html`<div class="copy letter-in ${language}">
    <label>
      ${labelText(reader.formats.language(language))}
      <textarea rows="12" maxlength="1500" lang=${language} dir="ltr" autocomplete="off" .value=${letter.body}></textarea>
    </label>
    <p class="actions">
      <a class="button primary" href=${letterAddress(email, letter)} @click=${send}>${sendText()}</a>
      ${copyButton()}
    </p>
  </div>`;
}

function labelText(language: string): string {
  return msg(str`Your e-mail: ${language}`, {
    id: 'letter-mail.label',
    desc: 'Label of a field. 0: English or French',
  });
}

function writeText(): string {
  return msg('Help me write the e-mail', {
    id: 'letter-mail.write',
    desc: 'Opens a letter to begin with',
  });
}

function languageText(): string {
  return msg('Language of the e-mail', { id: 'letter-mail.language', desc: 'Title over English and French' });
}

function meaningText(): string {
  return msg('What it says', {
    id: 'letter-mail.meaning',
    desc: 'Title over the translation of a letter to an employer',
  });
}

function sendText(): string {
  return msg('Open in my e-mail', {
    id: 'letter-mail.send',
    desc: 'Button: opens the person’s own mail program with the letter',
  });
}

function promiseText(): string {
  return msg('We send nothing. You can change it, and you send it.', {
    id: 'letter-mail.promise',
    desc: 'Under a letter to an employer',
  });
}

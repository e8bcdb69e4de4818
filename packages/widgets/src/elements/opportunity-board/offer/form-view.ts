import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../../parts/save-file.ts';
import { applyFields } from './apply-fields.ts';
import { missingView } from './missing-view.ts';
import { moneyFields } from './money-fields.ts';
import type { OfferScene } from './offer-scene.ts';
import { peopleFields } from './people-fields.ts';
import { placeFields } from './place-fields.ts';
import { timeFields } from './time-fields.ts';
import { whatFields } from './what-fields.ts';
import { whoFields } from './who-fields.ts';

/** The form: one page, few fields that must be filled in, and the way to keep a draft. */
export function formView(scene: OfferScene): TemplateResult {
  const { offer, around } = scene;
  const goOn = (event: SubmitEvent) => {
    event.preventDefault();
    around.actions.moveTo(offer.check() ? '#offer-heading' : '#offer-missing');
  };
  return html`<p>${introText()}</p>
    ${draftView(scene)} ${missingView(scene)}
    <form class="offer-form" novalidate @submit=${goOn}>
      ${whoFields(scene)} ${whatFields(scene)} ${placeFields(scene)} ${timeFields(scene)} ${moneyFields(scene)}
      ${peopleFields(scene)} ${applyFields(scene)}
      <p class="actions">
        <button type="submit" class="primary">${lookText()}</button>
        <button type="button" @click=${() => saveFile('offer-draft.json', 'application/json', offer.keepDraft())}>${keepText()}</button>
      </p>
      <p class="quiet">${keepNote()}</p>
    </form>`;
}

/** Only before something is typed: what is in the form would be gone. */
function draftView({ offer }: OfferScene): TemplateResult | typeof nothing {
  if (offer.isUnsaved) return nothing;
  const choose = async ({ currentTarget }: Event) => {
    const file = currentTarget instanceof HTMLInputElement ? currentTarget.files?.[0] : undefined;
    if (file) offer.openDraft(await file.text());
  };
  return html`<details class="draft">
    <summary>${openText()}</summary>
    <div class="inner field">
      <label for="offer-draft-file">${fileText()}</label>
      <input type="file" id="offer-draft-file" accept=".json,application/json" @change=${choose} />
      <p class="trouble" role="alert">${offer.isNoDraft ? noDraftText() : nothing}</p>
    </div>
  </details>`;
}

function introText(): string {
  return msg('Do you have work, a course, or a place to help? It takes about five minutes.', {
    id: 'offer.intro',
    desc: 'Over the form for employers, agencies and clubs',
  });
}

function lookText(): string {
  return msg('See it as newcomers will', {
    id: 'offer.look',
    desc: 'Button: shows the offer before it is sent',
  });
}

function keepText(): string {
  return msg('Save a draft (file)', {
    id: 'offer.keep',
    desc: 'Button: saves the unfinished form as a file',
  });
}

function keepNote(): string {
  return msg('What you write stays on this page until you send it. We keep no copy here.', {
    id: 'offer.keep-note',
    desc: 'Under the buttons of the form',
  });
}

function openText(): string {
  return msg('Go on with a draft that you saved', { id: 'offer.open', desc: 'Opens a field for a file' });
}

function fileText(): string {
  return msg('Your draft (file)', { id: 'offer.file', desc: 'Label of a field for a file' });
}

function noDraftText(): string {
  return msg('This file is no draft of an offer. Choose another one.', {
    id: 'offer.no-draft',
    desc: 'A wrong file',
  });
}

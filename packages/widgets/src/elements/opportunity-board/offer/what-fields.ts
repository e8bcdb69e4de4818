import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { occupationField } from './fields/occupation-field.ts';
import { ticksField } from './fields/ticks-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** What it is, in one language or both; what helps to find the right people may be opened. */
export function whatFields(scene: OfferScene): TemplateResult {
  const otherText = scene.offer.draft.language === 'fr' ? inEnglishText() : inFrenchText();
  return html`<fieldset>
    <legend>${msg('What it is', { id: 'offer.what', desc: 'Title over fields' })}</legend>
    ${wordField(scene, 'title', { needed: true, help: titleHelp() })}
    ${wordField(scene, 'description', { needed: true, long: true, help: descriptionHelp() })}
    <details aria-label=${otherText}>
      <summary>${otherText}</summary>
      <div class="inner">${wordField(scene, 'other_title')} ${wordField(scene, 'other_description', { long: true })}</div>
    </details>
    <details aria-label=${moreText()}>
      <summary>${moreText()}</summary>
      <div class="inner">
        ${wordField(scene, 'openings', { inputmode: 'numeric' })} ${occupationField(scene)} ${ticksField(scene, 'skills')}
      </div>
    </details>
  </fieldset>`;
}

function titleHelp(): string {
  return msg('A few plain words, such as: Bakery helper', { id: 'offer.title-help', desc: 'Over the title' });
}

function descriptionHelp(): string {
  return msg('Short sentences. What is a day like? Who shows them how?', {
    id: 'offer.description-help',
    desc: 'Over the text of an offer',
  });
}

function inFrenchText(): string {
  return msg('Say it in French too', { id: 'offer.in-french', desc: 'Opens fields for a second language' });
}

function inEnglishText(): string {
  return msg('Say it in English too', { id: 'offer.in-english', desc: 'Opens fields for a second language' });
}

function moreText(): string {
  return msg('More, so that the right people find it', {
    id: 'offer.more',
    desc: 'Opens fields: how many, kind of work, skills',
  });
}

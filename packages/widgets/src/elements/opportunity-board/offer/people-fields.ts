import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from './fields/choice-field.ts';
import { tickField } from './fields/tick-field.ts';
import { ticksField } from './fields/ticks-field.ts';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** What is asked of people, whom it suits, and what they are given. */
export function peopleFields(scene: OfferScene): TemplateResult {
  const { draft } = scene.offer;
  return html`<fieldset>
      <legend>${msg('What you ask for', { id: 'offer.asked', desc: 'Title over fields' })}</legend>
      <p class="quiet">${levelHelp()}</p>
      <div class="pair">${choiceField(scene, 'english')} ${choiceField(scene, 'french')}</div>
      <div class="pair">
        ${choiceField(scene, 'experience')}
        ${draft.experience === 'anywhere' ? wordField(scene, 'experience_months', { inputmode: 'numeric' }) : nothing}
      </div>
      <div class="pair">
        ${wordField(scene, 'credential')} ${draft.credential ? choiceField(scene, 'credential_kind') : nothing}
      </div>
      ${draft.credential ? tickField(scene, 'credential_optional') : nothing}
    </fieldset>
    <fieldset>
      <legend>${msg('What you give', { id: 'offer.given', desc: 'Title over fields' })}</legend>
      ${ticksField(scene, 'supports')} ${ticksField(scene, 'suits')}
    </fieldset>`;
}

function levelHelp(): string {
  return msg('Levels 1 to 4 are basic, 5 to 8 are in the middle, 9 to 12 are high.', {
    id: 'offer.level-help',
    desc: 'Over the levels of English (CLB) and French (NCLC)',
  });
}

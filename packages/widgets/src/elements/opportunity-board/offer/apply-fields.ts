import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { wordField } from './fields/word-field.ts';
import type { OfferScene } from './offer-scene.ts';

/** How one applies, and until when. */
export function applyFields(scene: OfferScene): TemplateResult {
  return html`<fieldset>
    <legend>${msg('How to apply', { id: 'offer.apply', desc: 'Title over fields' })}</legend>
    <p class="quiet">${applyHelp()}</p>
    <div class="pair">${wordField(scene, 'email', { type: 'email' })} ${wordField(scene, 'phone', { type: 'tel' })}</div>
    ${wordField(scene, 'apply_url', { inputmode: 'url' })} ${wordField(scene, 'apply_note')}
    ${wordField(scene, 'closes', { type: 'date', help: closesHelp(scene.offer.draft.kind === 'job') })}
  </fieldset>`;
}

function applyHelp(): string {
  return msg('Give one or more. All can see it.', {
    id: 'offer.apply-help',
    desc: 'Over e-mail, phone and web page for those who apply',
  });
}

/** What becomes of an offer without such a day is the rule of `standingOn`. */
function closesHelp(isJob: boolean): string {
  return isJob
    ? msg('Without a day, it goes from the board after 60 days.', {
        id: 'offer.closes-help-job',
        desc: 'Over the last day to apply for a job',
      })
    : msg('Without a day, it goes from the board after half a year.', {
        id: 'offer.closes-help',
        desc: 'Over the last day to apply',
      });
}

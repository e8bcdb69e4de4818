import { msg } from '@lit/localize';
import type { Referral } from '@newcomer-portal/referral/hand-off';
import { html, type TemplateResult } from 'lit';
import { mailButton } from '../../../parts/mail-button.ts';
import type { WizardScene } from '../wizard-scene.ts';

/** A mail with a letter that nobody but its receiver can open. An open letter is not offered for mail: it has many readers. */
export function letterMail(
  { directory }: WizardScene,
  { to }: Pick<Referral, 'to'>,
  links: readonly string[],
): TemplateResult {
  const listing = to.listing_id === undefined ? undefined : directory.listing(to.listing_id);
  return html`<p class="tools">${mailButton(listing, subjectText(), [introText(), ...links].join('\n'))}</p>`;
}

function subjectText(): string {
  return msg('A letter that only you can open', {
    id: 'letter.subject',
    desc: 'Subject of a mail to an agency',
  });
}

function introText(): string {
  return msg('Open this link with the key of your agency:', {
    id: 'letter.mail',
    desc: 'In a mail to an agency, over a link',
  });
}

import { msg } from '@lit/localize';
import { dayAt, type Listing, phonesOf } from '@newcomer-portal/inventory';
import { contactScript } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgencySender } from '../../../controllers/worker-file.ts';
import { copyButton } from '../../../parts/copy-button.ts';
import { mailButton } from '../../../parts/mail-button.ts';
import { phoneLink } from '../../../parts/phone-link.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { scriptLineText } from './script-line-text.ts';

/** As long as the calendar waits before it says that nobody answered. */
const PATIENCE_DAYS = 5;
const DAY_MS = 86_400_000;

/**
 * The number to call with what to say, and a mail to send. The mail opens in the worker's own program; nothing is sent
 * from here.
 *
 * @param reference id of the letter that this announces; its end is read out
 */
export function scriptsView(
  { reader, now, directory }: WizardScene,
  sender: AgencySender,
  reference: string,
  listing: Listing,
): TemplateResult {
  const { formats } = reader;
  const { service, organization } = listing;
  const answerBy = dayAt(new Date(now.getTime() + PATIENCE_DAYS * DAY_MS), directory.inventory.municipality);
  const referral = { id: reference, from: sender, to: { name: (organization ?? service).name } };
  const linesFor = (by: 'call' | 'mail') =>
    contactScript(referral, by, answerBy).map((line) => scriptLineText(line, formats));
  const phone = phonesOf(listing)[0];
  const mail = [...linesFor('mail'), ...signature(sender)].join('\n');
  return html`<h4>${callText()}</h4>
    ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
    <ol>
      ${linesFor('call').map((line) => html`<li>${line}</li>`)}
    </ol>
    <div class="copy">
      <label>${mailText()} <textarea readonly rows="14" .value=${mail}></textarea></label>
      <p class="actions">
        ${mailButton(listing, subjectText(), mail)}
        ${copyButton()}
      </p>
    </div>`;
}

function signature({ worker, name, phone, email }: AgencySender): readonly string[] {
  return [worker, name, phone, email].filter((line) => line !== undefined);
}

function callText(): string {
  return msg('Say on the phone', { id: 'contact.call', desc: 'Title over what to say' });
}

function mailText(): string {
  return msg('Write in an e-mail', { id: 'contact.mail', desc: 'Label of the text of a mail' });
}

function subjectText(): string {
  return msg('Can you take a new person?', { id: 'contact.subject', desc: 'Subject of a mail to an agency' });
}

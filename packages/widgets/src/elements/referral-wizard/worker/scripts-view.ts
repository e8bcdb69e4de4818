import { msg } from '@lit/localize';
import { dayAt, type Listing, phonesOf } from '@newcomer-portal/inventory';
import { contactScript } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import type { AgencySender } from '../../../controllers/worker-file.ts';
import { phoneLink } from '../../../parts/phone-link.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { copyButton } from '../../../parts/referral/copy-button.ts';
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
  { service, organization, ...listing }: Listing,
): TemplateResult {
  const { formats } = reader;
  const answerBy = dayAt(new Date(now.getTime() + PATIENCE_DAYS * DAY_MS), directory.inventory.municipality);
  const referral = { id: reference, from: sender, to: { name: (organization ?? service).name } };
  const linesFor = (by: 'call' | 'mail') =>
    contactScript(referral, by, answerBy).map((line) => scriptLineText(line, formats));
  const phone = phonesOf({ service, organization, ...listing })[0];
  const email = service.email ?? organization?.email;
  const mail = [...linesFor('mail'), ...signature(sender)].join('\n');
  return html`<h4>${callText()}</h4>
    ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
    <ol>
      ${linesFor('call').map((line) => html`<li>${line}</li>`)}
    </ol>
    <div class="copy">
      <label>${mailText()} <textarea readonly rows="14" .value=${mail}></textarea></label>
      <p class="actions">
        <a class="button" href=${mailAddress(email, mail)}>${pictogram('external-link')} ${openText()}</a>
        ${copyButton()}
      </p>
    </div>`;
}

function signature({ worker, name, phone, email }: AgencySender): readonly string[] {
  return [worker, name, phone, email].filter((line) => line !== undefined);
}

function mailAddress(to: string | undefined, body: string): string {
  const subject = encodeURIComponent(subjectText());
  // Mail programs want both letters of a line's end.
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${subject}&body=${text}`;
}

function callText(): string {
  return msg('Say on the phone', { id: 'contact.call', desc: 'Title over what to say' });
}

function mailText(): string {
  return msg('Write in an e-mail', { id: 'contact.mail', desc: 'Label of the text of a mail' });
}

function openText(): string {
  return msg('Open my e-mail', { id: 'contact.open', desc: 'Link: opens the mail program with this text' });
}

function subjectText(): string {
  return msg('Can you take a new person?', { id: 'contact.subject', desc: 'Subject of a mail to an agency' });
}

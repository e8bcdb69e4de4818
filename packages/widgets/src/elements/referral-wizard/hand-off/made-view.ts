import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { HandOffController } from '../../../controllers/hand-off-controller.ts';
import { writeCopy } from '../../../controllers/referral-copy.ts';
import { partMissing } from '../../../parts/part-missing.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { copyField } from '../../../parts/referral/copy-field.ts';
import { fieldLabel } from '../../../parts/referral/field-label.ts';
import { passphraseLabel } from '../../../parts/referral/passphrase-label.ts';
import { printLabel } from '../../../parts/referral/print-label.ts';
import { qrCode } from '../../../parts/referral/qr-code.ts';
import type { ReferralWords } from '../../../parts/referral/referral-words.ts';
import { standingView } from '../../../parts/referral/standing-view.ts';
import { saveFile } from '../../../parts/save-file.ts';
import { saveCalendar } from '../save-calendar.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { heardView } from './heard-view.ts';
import { letterMail } from './letter-mail.ts';

type Made = NonNullable<HandOffController['made']>;

/** The letter to carry: a code to show, a link, what to keep of it, and the answer when it comes. */
export function madeView(
  scene: WizardScene,
  handOff: HandOffController,
  made: Made,
  words: ReferralWords,
): TemplateResult {
  const { actions, directory } = scene;
  const { municipality } = directory.inventory;
  const remind = () => saveCalendar(({ calendarEntries }) => calendarEntries(made.referral, municipality));
  const isWithdrawn = made.consent.withdrawn !== undefined;
  return html`<section class="hand-off" aria-labelledby="step-title">
    <h2 id="step-title" tabindex="-1">${titleText(made.referral.to.name)}</h2>
    ${isWithdrawn ? html`<p role="status">${withdrawnText()}</p>` : carriedView(scene, handOff, made)}
    ${receiptView(made, words)} ${standingView(made.referral, words.formats)}
    ${isWithdrawn ? nothing : heardView(handOff)}
    <p class="actions tools">
      <button type="button" class="primary" @click=${actions.printLetter}>${pictogram('printer')} ${printLabel()}</button>
      <button type="button" @click=${() => saveFile('my-letter.json', 'application/json', writeCopy(made))}>${keepText()}</button>
      ${
        isWithdrawn
          ? nothing
          : html`<button type="button" @click=${remind}>${pictogram('calendar')} ${remindText()}</button>
            <button type="button" @click=${() => handOff.withdraw(new Date())}>${withdrawText()}</button>`
      }
      <button type="button" @click=${() => actions.show('plan')}>${backText()}</button>
    </p>
    <p class="quiet tools">${keepNote()}</p>
  </section>`;
}

function carriedView(scene: WizardScene, handOff: HandOffController, { referral }: Made): TemplateResult {
  const { texts, isTooBig, isLocked, isSealed } = handOff;
  const less = () => {
    handOff.reconsider();
    scene.actions.moveTo('#step-title');
  };
  const links = texts.map((text) => handOff.linkTo(text));
  if (isTooBig)
    return html`<div class="notice calm">
      <div>
        <p>${tooBigText()}</p>
        <p class="actions">
          <button type="button" class="primary" @click=${() => handOff.split()}>${splitText()}</button>
          <button type="button" @click=${less}>${lessText()}</button>
        </p>
      </div>
    </div>`;
  return html`<p>${showText()}</p>
    <p>${isSealed ? sealedText(referral.to.name) : isLocked ? lockedText() : openText()}</p>
    <div class="codes">
      ${links.map((link, at) => qrCode(link, partText(at + 1, links.length)))}
    </div>
    ${links.map((link) => copyField(linkText(), link))} ${isSealed ? letterMail(scene, referral, links) : nothing}
    ${isLocked || isSealed ? nothing : lockView(handOff)}`;
}

function lockView(handOff: HandOffController): TemplateResult {
  const lock = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const passphrase = String(new FormData(event.currentTarget).get('passphrase') ?? '');
    if (passphrase) void handOff.lock(passphrase);
  };
  return html`<details class="tools">
    <summary>${lockTitle()}</summary>
    <form @submit=${lock}>
      <label>${passphraseLabel()} <input name="passphrase" autocomplete="off" required /></label>
      <p class="quiet">${passphraseNote()}</p>
      <p><button type="submit" ?disabled=${handOff.work.busy}>${pictogram('lock')} ${lockText()}</button></p>
      ${partMissing(handOff.work.failed)}
    </form>
  </details>`;
}

function receiptView({ receipt }: Made, { formats }: ReferralWords): TemplateResult {
  const shared = Object.keys(receipt.fields).map(fieldLabel);
  return html`<p>${receiptText(formats.list(shared), receipt.to.name, formats.day(receipt.expires.slice(0, 10)))}</p>`;
}

function titleText(receiver: string): string {
  return msg(str`Your letter for ${receiver}`, { id: 'letter.title', desc: '0: an agency' });
}

function showText(): string {
  return msg('Show this code to the people there. They scan it with a phone.', {
    id: 'letter.show',
    desc: 'Over a QR code',
  });
}

function openText(): string {
  return msg('Who has it can read it, like any letter.', {
    id: 'letter.open',
    desc: 'The letter is not locked',
  });
}

function lockedText(): string {
  return msg('It is locked. Tell the passphrase only to the people there.', {
    id: 'letter.locked',
    desc: 'The letter is locked',
  });
}

function sealedText(receiver: string): string {
  return msg(str`Only ${receiver} can open it. You can send the link by e-mail.`, {
    id: 'letter.sealed',
    desc: 'The letter is encrypted to the agency. 0: the agency',
  });
}

function partText(part: number, of: number): string {
  return msg(str`Code ${part} of ${of}`, {
    id: 'letter.part',
    desc: 'Name of a QR code. 0: its number, 1: how many there are',
  });
}

function linkText(): string {
  return msg('Or send this link', { id: 'letter.link', desc: 'Label of the link with the letter' });
}

function tooBigText(): string {
  return msg('This is too much for one code.', { id: 'letter.too-big', desc: 'The letter does not fit' });
}

function splitText(): string {
  return msg('Make more than one code', { id: 'letter.split', desc: 'Button: splits the letter' });
}

function lessText(): string {
  return msg('Share less', { id: 'letter.less', desc: 'Button: back to what to share' });
}

function lockTitle(): string {
  return msg('Lock it with a passphrase', {
    id: 'letter.lock-title',
    desc: 'Opens the form that locks the letter',
  });
}

function passphraseNote(): string {
  return msg('Use four words or more. We cannot open it if you forget them.', {
    id: 'letter.lock-note',
    desc: 'Advice',
  });
}

function lockText(): string {
  return msg('Lock it', { id: 'letter.lock', desc: 'Button' });
}

function receiptText(fields: string, receiver: string, day: string): string {
  return msg(str`You share: ${fields}. With: ${receiver}. Until: ${day}.`, {
    id: 'letter.receipt',
    desc: '0: fields, 1: agency, 2: day',
  });
}

function keepText(): string {
  return msg('Keep my copy (file)', { id: 'letter.keep', desc: 'Button: saves a file' });
}

function keepNote(): string {
  return msg('With your copy you can open their answer later. We keep nothing when you close this page.', {
    id: 'letter.keep-note',
    desc: 'Under the buttons',
  });
}

function remindText(): string {
  return msg('Put dates in my calendar', { id: 'letter.remind', desc: 'Button: saves a calendar file' });
}

function withdrawText(): string {
  return msg('Take it back', { id: 'letter.withdraw', desc: 'Button: takes consent back' });
}

function withdrawnText(): string {
  return msg('You took it back. If they read it already, call them and tell them.', {
    id: 'letter.withdrawn',
    desc: 'After consent was taken back',
  });
}

function backText(): string {
  return msg('Back to my plan', { id: 'letter.back', desc: 'Button' });
}

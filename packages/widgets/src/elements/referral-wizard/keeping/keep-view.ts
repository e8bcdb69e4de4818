import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepingController } from '../../../controllers/keeping-controller.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { passphraseField } from './passphrase-field.ts';
import { troubleView } from './trouble-view.ts';

/** Says what is kept and who can see it, and takes the passphrase that locks it. */
export function keepView({ actions }: WizardScene, keeping: KeepingController): TemplateResult {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    await keeping.keep(String(new FormData(event.currentTarget).get('passphrase') ?? ''));
    actions.moveTo(keeping.form ? '.secret [name=passphrase]' : '#kept');
  };
  const leave = () => {
    keeping.show(undefined);
    actions.moveTo('#keep');
  };
  return html`<form class="notice calm" novalidate aria-labelledby="keep-title" @submit=${submit}>
    <div>
      <h3 id="keep-title" tabindex="-1">${titleText()}</h3>
      <ul class="bullets">
        <li>${whereText()}</li>
        <li>${lockText()}</li>
        <li>${notKeptText()}</li>
        <li>${whoText()}</li>
        <li>${unsafeText()}</li>
        <li>${browserText()}</li>
        ${keeping.isThere ? html`<li>${insteadText()}</li>` : nothing}
      </ul>
      ${passphraseField('keep-note')}
      <p id="keep-note" class="quiet">${noteText()}</p>
      <p><button type="button" @click=${(event: Event) => suggest(event, keeping)}>${suggestText()}</button></p>
      ${troubleView(keeping)}
      <p class="actions">
        <button type="submit" class="primary" ?disabled=${keeping.work.busy}>${yesText()}</button>
        <button type="button" @click=${leave}>${noText()}</button>
      </p>
    </div>
  </form>`;
}

/** Writes a passphrase made by chance into the field, to be seen and copied onto paper. */
async function suggest({ currentTarget }: Event, keeping: KeepingController): Promise<void> {
  const form = (currentTarget as HTMLElement).closest('form');
  const passphrase = await keeping.makePassphrase();
  const [field, show] = ['passphrase', 'show'].map((name) =>
    form?.querySelector<HTMLInputElement>(`[name=${name}]`),
  );
  if (!field || !show || !passphrase) return;
  field.value = passphrase;
  show.checked = true;
  field.focus();
}

function titleText(): string {
  return msg('Keep my answers on this device', {
    id: 'keep.title',
    desc: 'Title of the form that keeps answers',
  });
}

function whereText(): string {
  return msg('Your answers stay in this browser. We do not send them.', {
    id: 'keep.where',
    desc: 'Before answers are kept on the device',
  });
}

function lockText(): string {
  return msg('They are locked. Only your passphrase opens them.', {
    id: 'keep.lock',
    desc: 'Before answers are kept on the device',
  });
}

function notKeptText(): string {
  return msg('We do not keep your place, your letters or the passphrase.', {
    id: 'keep.not-kept',
    desc: 'Before answers are kept on the device',
  });
}

function whoText(): string {
  return msg('Other people who use this device can see that something is kept. They cannot read it.', {
    id: 'keep.who',
    desc: 'Before answers are kept on the device',
  });
}

function unsafeText(): string {
  return msg('Are you afraid of somebody who uses this device? Then do not keep anything.', {
    id: 'keep.unsafe',
    desc: 'Before answers are kept on the device',
  });
}

function browserText(): string {
  return msg('Your browser may delete it after some time.', {
    id: 'keep.browser',
    desc: 'Before answers are kept on the device',
  });
}

function insteadText(): string {
  return msg('It takes the place of what was kept here before.', {
    id: 'keep.instead',
    desc: 'Something is kept on the device already',
  });
}

function noteText(): string {
  return msg('Use four words or more. Write them on paper. We cannot help if you forget them.', {
    id: 'keep.note',
    desc: 'Under the field for a passphrase',
  });
}

function suggestText(): string {
  return msg('Make a passphrase for me', {
    id: 'keep.suggest',
    desc: 'Button: writes 12 digits into the field',
  });
}

function yesText(): string {
  return msg('Yes, keep my answers', { id: 'keep.yes', desc: 'Button' });
}

function noText(): string {
  return msg('No, do not keep them', { id: 'keep.no', desc: 'Button' });
}

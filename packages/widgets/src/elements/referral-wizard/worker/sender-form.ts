import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { AgencySender } from '../../../controllers/worker-file.ts';
import type { WizardActions } from '../wizard-scene.ts';
import { readSender, type SenderField } from './read-sender.ts';

const AFTER_TROUBLE = '[aria-invalid=true]';

/**
 * The agency and how to answer it. What cannot be read is said beside its field, where the keyboard then is; nothing
 * that was typed is lost.
 */
export function senderForm(
  actions: Pick<WizardActions, 'moveTo'>,
  sender: AgencySender | undefined,
  use: (sender: AgencySender) => void,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const { sender: read, wrong } = readSender(new FormData(form));
    mark(form, wrong);
    if (read) use(read);
    else actions.moveTo(AFTER_TROUBLE);
  };
  return html`<form class="sender" novalidate @submit=${submit}>
    ${field('name', nameText(), sender?.name, 'organization')}
    ${field('worker', workerText(), sender?.worker, 'name')}
    ${field('phone', phoneText(), sender?.phone, 'tel')}
    ${field('email', emailText(), sender?.email, 'email')}
    <p><button type="submit" class="primary">${useText()}</button></p>
  </form>`;
}

function field(
  name: SenderField,
  label: string,
  value: string | undefined,
  autocomplete: 'organization' | 'name' | 'tel' | 'email',
): TemplateResult {
  const direction = name === 'phone' || name === 'email' ? 'ltr' : 'auto';
  return html`<div>
    <label for="sender-${name}">${label}</label>
    <input id="sender-${name}" name=${name} maxlength="200" autocomplete=${autocomplete} dir=${direction}
      .value=${value ?? ''} aria-describedby="sender-${name}-trouble" />
    <p id="sender-${name}-trouble" class="trouble" hidden>${troubleText(name)}</p>
  </div>`;
}

/** Shows the trouble of these fields, and of no other. */
function mark(form: HTMLFormElement, wrong: readonly SenderField[]): void {
  for (const input of form.querySelectorAll('input')) {
    const isWrong = wrong.some((name) => name === input.name);
    input.setAttribute('aria-invalid', String(isWrong));
    input.nextElementSibling?.toggleAttribute('hidden', !isWrong);
  }
}

function nameText(): string {
  return msg('Name of your agency', { id: 'sender.name', desc: 'Label of a field' });
}

function workerText(): string {
  return msg('Your name (if you want)', { id: 'sender.worker', desc: 'Label of a field' });
}

function phoneText(): string {
  return msg('Phone of your agency (if you want)', {
    id: 'sender.phone',
    desc: 'Label of a field',
  });
}

function emailText(): string {
  return msg('E-mail of your agency (if you want)', {
    id: 'sender.email',
    desc: 'Label of a field',
  });
}

function useText(): string {
  return msg('Use this', { id: 'sender.use', desc: 'Button: takes the name and contact of the agency' });
}

function troubleText(field: SenderField): string {
  const texts: Record<SenderField, () => string> = {
    name: () => msg('Write the name of your agency.', { id: 'sender.no-name', desc: 'The field is empty' }),
    worker: () => msg('Write a shorter name.', { id: 'sender.bad-worker', desc: 'The name does not fit' }),
    phone: () =>
      msg('This is not a phone number. Please check it.', { id: 'sender.bad-phone', desc: 'A wrong number' }),
    email: () =>
      msg('This is not an e-mail address. Please check it.', {
        id: 'sender.bad-email',
        desc: 'A wrong e-mail address',
      }),
  };
  return texts[field]();
}

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeepingController } from '../../../controllers/keeping-controller.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { passphraseField } from './passphrase-field.ts';
import { troubleView } from './trouble-view.ts';

/** Takes the passphrase of what is kept. Whoever does not have it starts new and leaves it, or deletes it. */
export function openView({ actions }: WizardScene, keeping: KeepingController): TemplateResult {
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    await keeping.open(String(new FormData(event.currentTarget).get('passphrase') ?? ''));
    actions.moveTo(keeping.form ? '.secret [name=passphrase], #open-title' : '#step-title');
  };
  const startNew = () => {
    keeping.show(undefined);
    actions.start();
  };
  const { trouble, work } = keeping;
  const isHopeless = trouble === 'broken' || trouble === 'newer_version';
  return html`<form class="notice calm" novalidate aria-labelledby="open-title" @submit=${submit}>
    <div>
      <h3 id="open-title" tabindex="-1">${titleText()}</h3>
      ${isHopeless ? nothing : passphraseField('open-title')}
      ${troubleView(keeping)}
      <p class="actions">
        ${isHopeless ? nothing : html`<button type="submit" class="primary" ?disabled=${work.busy}>${openText()}</button>`}
        <button type="button" @click=${startNew}>${newText()}</button>
        <button type="button" @click=${() => actions.askToClear(true)}>${deleteText()}</button>
      </p>
    </div>
  </form>`;
}

function titleText(): string {
  return msg('Go on with what you kept', {
    id: 'keep.open-title',
    desc: 'Title of the form that opens what was kept',
  });
}

function openText(): string {
  return msg('Open my answers', { id: 'keep.open', desc: 'Button: with the passphrase' });
}

function newText(): string {
  return msg('Start new and leave it', { id: 'keep.start-new', desc: 'Button: what is kept stays' });
}

function deleteText(): string {
  return msg('Delete it', { id: 'keep.delete', desc: 'Button: removes what is kept' });
}

import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeysController } from '../../controllers/keys-controller.ts';
import { partMissing } from '../../parts/part-missing.ts';
import { copyField } from '../../parts/referral/copy-field.ts';
import { passphraseLabel } from '../../parts/referral/passphrase-label.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { ReaderScene } from './reader-scene.ts';

/** The agency's key: opened from its file, made for the first time, or changed. */
export function keysView({ keys, reader }: ReaderScene): TemplateResult {
  const { keys: all, problem, work } = keys;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const [file, passphrase] = [data.get('file'), String(data.get('passphrase') ?? '')];
    event.currentTarget.reset();
    const isMaking = event.submitter?.getAttribute('value') === 'renew';
    if (isMaking) await keys.renew(passphrase, (text) => saveFile('agency-key.txt', 'text/plain', text));
    else await keys.restore(file instanceof File ? await file.text() : '', passphrase);
    if (reader.problem?.code === 'needs_key' || reader.problem?.code === 'not_for_this_key')
      await reader.open();
  };
  return html`<details class="keys tools" ?open=${reader.problem?.code === 'needs_key'}>
    <summary>${titleText()}</summary>
    <form @submit=${submit}>
      ${all[0] ? copyField(publicText(), all[0].recipient) : nothing}
      <p class="quiet">${all[0] ? listingText() : introText()}</p>
      <label>${fileText()} <input type="file" name="file" accept=".txt,text/plain" /></label>
      <label>${passphraseLabel()} <input name="passphrase" type="password" autocomplete="off" required /></label>
      <p class="trouble" role="alert">${problem ? keyProblem(problem) : nothing}</p>
      ${partMissing(work.failed)}
      <p class="actions">
        <button type="submit" value="open" ?disabled=${work.busy}>${openText()}</button>
        <button type="submit" value="renew" ?disabled=${work.busy}>${all[0] ? changeText() : makeText()}</button>
      </p>
    </form>
  </details>`;
}

function keyProblem(problem: NonNullable<KeysController['problem']>): string {
  const texts: Record<typeof problem, () => string> = {
    not_a_backup: () =>
      msg('This is not a key file. Choose another one.', { id: 'keys.not-a-file', desc: 'A wrong file' }),
    wrong_passphrase: () =>
      msg('This passphrase does not open the file. Try again.', {
        id: 'keys.wrong',
        desc: 'A wrong passphrase',
      }),
    altered: () =>
      msg('The file was changed. Use another copy of it.', { id: 'keys.altered', desc: 'A damaged file' }),
  };
  return texts[problem]();
}

function titleText(): string {
  return msg('The key of our agency', { id: 'keys.title', desc: 'Opens what an agency does with its key' });
}

function introText(): string {
  return msg(
    'With a key, only you can open the letters that are for you. The key is in a file on your device.',
    {
      id: 'keys.intro',
      desc: 'Before a key is there',
    },
  );
}

function publicText(): string {
  return msg('Public part', { id: 'keys.public', desc: 'Label of the part of the key that may be shown' });
}

function listingText(): string {
  return msg('Send the public part to the city for your listing. Keep the file and the passphrase safe.', {
    id: 'keys.listing',
    desc: 'What to do with a new key',
  });
}

function fileText(): string {
  return msg('Key file', { id: 'keys.file', desc: 'Label of a field for a file' });
}

function openText(): string {
  return msg('Open the key file', { id: 'keys.open', desc: 'Button' });
}

function makeText(): string {
  return msg('Make a first key', { id: 'keys.make', desc: 'Button: makes a key and saves its file' });
}

function changeText(): string {
  return msg('Change the key', {
    id: 'keys.change',
    desc: 'Button: makes a new key, the old one still opens letters',
  });
}

import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { partMissing } from '../../parts/part-missing.ts';
import { passphraseLabel } from '../../parts/referral/passphrase-label.ts';
import { problemText } from '../../parts/referral/problem-text.ts';
import { keysView } from './keys-view.ts';
import type { ReaderScene } from './reader-scene.ts';

/** Before a letter is open: where it is put, what is wrong with it, and its passphrase. */
export function openView(scene: ReaderScene): TemplateResult {
  const { reader, moveTo, words } = scene;
  const { problem, work, collected } = reader;
  const isLocked = problem?.code === 'needs_passphrase' || problem?.code === 'wrong_passphrase';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = String(new FormData(event.currentTarget).get('typed') ?? '');
    event.currentTarget.reset();
    moveTo('#reader-title');
    void (isLocked ? reader.open(typed) : reader.take(typed));
  };
  return html`<section class="hand-off" aria-labelledby="reader-title">
    <h2 id="reader-title" tabindex="-1">${titleText()}</h2>
    <p>${introText()}</p>
    <p class="trouble" role="alert">${problem ? problemText(problem.code) : nothing}</p>
    <p role="status">${collected ? partsText(words.formats.number(collected.here), words.formats.number(collected.of)) : nothing}</p>
    <form @submit=${submit}>
      <label>${isLocked ? passphraseLabel() : linkText()} <input name="typed" dir="ltr" autocomplete="off" required /></label>
      ${partMissing(work.failed)}
      <p class="actions">
        <button type="submit" class="primary" ?disabled=${work.busy}>${openText()}</button>
        ${isLocked || collected ? html`<button type="button" @click=${() => reader.close()}>${otherText()}</button>` : nothing}
      </p>
    </form>
    ${keysView(scene)}
  </section>`;
}

function titleText(): string {
  return msg('Open a letter', { id: 'reader.title', desc: 'Title of the page that reads letters' });
}

function introText(): string {
  return msg('Scan the code with a phone, or put the link here. It is opened on this device only.', {
    id: 'reader.intro',
    desc: 'Under the title',
  });
}

function linkText(): string {
  return msg('Link or code', { id: 'reader.link', desc: 'Label of the field for a letter' });
}

function openText(): string {
  return msg('Open', { id: 'reader.open', desc: 'Button: opens the letter' });
}

function partsText(here: string, of: string): string {
  return msg(str`Parts that are here: ${here} of ${of}`, {
    id: 'reader.parts',
    desc: 'A letter of several codes. 0: how many were scanned, 1: how many there are',
  });
}

function otherText(): string {
  return msg('Open another one', { id: 'reader.other', desc: 'Button: forgets this letter' });
}

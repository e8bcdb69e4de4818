import { msg, str } from '@lit/localize';
import { fieldsOffered, type OfferedField, type Referral } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldLabel } from '../../parts/referral/field-label.ts';
import { printLabel } from '../../parts/referral/print-label.ts';
import { personTitle } from '../../parts/referral/referral-words.ts';
import { standingView } from '../../parts/referral/standing-view.ts';
import { valueText } from '../../parts/referral/value-text.ts';
import { movesView } from './moves-view.ts';
import type { ReaderScene } from './reader-scene.ts';
import { replyView } from './reply-view.ts';

/** An open letter: for whom, by whom, until when, what they share, and what can be done. */
export function letterView(scene: ReaderScene, referral: Referral): TemplateResult {
  const { reader, words, print } = scene;
  const offered = fieldsOffered(referral);
  const restFields = offered.filter(({ path }) => !path.startsWith('/people/'));
  return html`<section class="hand-off" aria-labelledby="reader-title">
    <h2 id="reader-title" tabindex="-1">${titleText(referral.to.name)}</h2>
    ${reader.isOldKey ? html`<p role="status">${oldKeyText()}</p>` : nothing}
    ${referral.from.kind === 'agency' ? html`<p>${fromText(referral.from.name)}</p>` : nothing}
    <p class="quiet">${untilText(words.formats.day(referral.consent.expires.slice(0, 10)))}</p>
    ${referral.people.map((person, at) => {
      // The name is the title.
      const isShown = ({ path, field }: OfferedField) =>
        path.startsWith(`/people/${at}/`) && field !== 'name';
      const fields = offered.filter(isShown);
      return html`<h3><bdi>${personTitle(person.name, at, words.formats)}</bdi></h3>
        ${factsView(fields, scene)}`;
    })}
    ${factsView(restFields, scene)} ${standingView(referral, words.formats)} ${replyView(scene)} ${movesView(scene)}
    <p class="actions tools">
      <button type="button" @click=${print}>${printLabel()}</button>
      <button type="button" @click=${() => reader.close()}>${closeText()}</button>
    </p>
  </section>`;
}

function factsView(fields: readonly OfferedField[], { words }: ReaderScene): TemplateResult | typeof nothing {
  if (fields.length === 0) return nothing;
  return html`<dl class="facts">
    ${fields.map(
      (field) => html`<div>
        <dt>${fieldLabel(field.field)}</dt>
        <dd><bdi>${valueText(field, words)}</bdi></dd>
      </div>`,
    )}
  </dl>`;
}

function titleText(receiver: string): string {
  return msg(str`A letter for ${receiver}`, { id: 'reader.letter', desc: '0: an agency' });
}

function oldKeyText(): string {
  return msg('They used your old key. Check that your listing shows the new one.', {
    id: 'reader.old-key',
    desc: 'A letter was sealed with a key that is no longer in use',
  });
}

function fromText(sender: string): string {
  return msg(str`From: ${sender}`, { id: 'reader.from', desc: '0: an agency' });
}

function untilText(day: string): string {
  return msg(str`You may use it until ${day}, and only to help this person.`, {
    id: 'reader.until',
    desc: '0: a day',
  });
}

function closeText(): string {
  return msg('Close and forget it', { id: 'reader.close', desc: 'Button: forgets the letter' });
}

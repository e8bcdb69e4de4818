import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../i18n/formats.ts';
import { quickExitButton } from './quick-exit.ts';

/** When a screen reader says again how long is left, in seconds. */
const SAID = [30, 10];

export interface IdleWarning {
  /** Seconds. */
  left: number;
  formats: Formats;
  /** Somebody is there. */
  stay: () => void;
  clear: () => void;
  leave: () => void;
}

/** Asks whether somebody is still there, before a shared screen is cleared. Escape says yes. */
export function idleWarning({ left, formats, stay, clear, leave }: IdleWarning): TemplateResult {
  const said = SAID.findLast((seconds) => left <= seconds);
  return html`<dialog class="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text" @close=${stay}>
    <h2 id="idle-title">${titleText()}</h2>
    <p id="idle-text">${text()}</p>
    <p role="timer">${leftText(formats.number(left))}</p>
    <p role="status" class="visually-hidden">${said === undefined ? '' : leftText(formats.number(said))}</p>
    <form method="dialog" class="actions">
      <button class="primary">${stayText()}</button>
      <button type="button" @click=${clear}>${clearText()}</button>
      ${quickExitButton(leave)}
    </form>
  </dialog>`;
}

function titleText(): string {
  return msg('Are you still there?', {
    id: 'idle.title',
    desc: 'Nobody has touched a shared screen for a while',
  });
}

function text(): string {
  return msg('We clear the screen soon. Then the next person cannot see what you told us.', {
    id: 'idle.text',
    desc: 'Under "Are you still there?"',
  });
}

function leftText(seconds: string): string {
  return msg(str`Seconds left: ${seconds}`, {
    id: 'idle.left',
    desc: 'Before the screen is cleared. 0: a number',
  });
}

function stayText(): string {
  return msg('Yes, go on', { id: 'idle.stay', desc: 'Button: somebody is still there' });
}

function clearText(): string {
  return msg('No, clear it now', { id: 'idle.clear', desc: 'Button: clears the shared screen at once' });
}

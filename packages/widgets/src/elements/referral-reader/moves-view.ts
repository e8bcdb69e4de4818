import { msg } from '@lit/localize';
import { DeclineReason, type Move } from '@newcomer-portal/referral/hand-off';
import { html, nothing, type TemplateResult } from 'lit';
import { partMissing } from '../../parts/part-missing.ts';
import { declineLabel } from '../../parts/referral/decline-label.ts';
import { fieldLabel } from '../../parts/referral/field-label.ts';
import { moveLabel } from '../../parts/referral/move-label.ts';
import { problemText } from '../../parts/referral/problem-text.ts';
import { readMove } from './read-move.ts';
import type { ReaderScene } from './reader-scene.ts';

/** What the receiver can do now. Whoever says no must say why: the sender can then do better. */
export function movesView({ reader, moveTo }: ReaderScene): TemplateResult | typeof nothing {
  const { moves, move, problem, work } = reader;
  if (moves.length === 0) return nothing;
  const choose = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) reader.choose(currentTarget.value as Move);
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const made = event.currentTarget instanceof HTMLFormElement && readMove(event.currentTarget);
    if (!made) return;
    await reader.answer(made);
    moveTo('#reply-title, #reader-title');
  };
  return html`<form class="tools" @submit=${submit}>
    <fieldset>
      <legend>${titleText()}</legend>
      ${moves.map(
        (each) => html`<label class="check">
          <input type="radio" name="move" required value=${each} .checked=${each === move} @change=${choose} />
          ${moveLabel(each)}
        </label>`,
      )}
    </fieldset>
    ${move ? detailsOf(move) : nothing}
    <p class="trouble" role="alert">${problem ? problemText(problem.code) : nothing}</p>
    <p><button type="submit" class="primary" ?disabled=${work.busy}>${makeText()}</button></p>
    ${partMissing(work.failed)}
  </form>`;
}

function detailsOf(move: Move): TemplateResult {
  return html`${move === 'declined' ? reasonChoice() : nothing}
    ${move === 're_routed' ? html`<label>${whereText()} <input name="to" required maxlength="200" /></label>` : nothing}
    ${move === 'wait_listed' ? html`<label>${daysText()} <input name="days" type="number" min="0" max="3650" /></label>` : nothing}
    ${
      move === 'scheduled'
        ? html`<label>${whenText()} <input name="starts" type="datetime-local" required /></label>
          <label>${placeText()} <input name="place" maxlength="200" /></label>`
        : nothing
    }
    <label>${fieldLabel('note')} <input name="note" maxlength="500" ?required=${move === 'reopened'} autocomplete="off" /></label>`;
}

/** "Other" says nothing by itself, so its note is mandatory. */
function reasonChoice(): TemplateResult {
  const mark = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const note = currentTarget.form?.querySelector<HTMLInputElement>('input[name=note]');
    if (note) note.required = currentTarget.value === 'other';
  };
  return html`<label
    >${whyText()}
    <select name="reason" required @change=${mark}>
      <option value=""></option>
      ${DeclineReason.options.map((reason) => html`<option value=${reason}>${declineLabel(reason)}</option>`)}
    </select></label
  >`;
}

function titleText(): string {
  return msg('What can you do?', { id: 'moves.title', desc: 'Title over the possible answers' });
}

function whyText(): string {
  return msg('Why?', { id: 'moves.why', desc: 'Label: the reason for a no' });
}

function whereText(): string {
  return msg('Where?', { id: 'moves.where', desc: 'Label: the name of another agency' });
}

function daysText(): string {
  return msg('How many days do people wait?', { id: 'moves.days', desc: 'Label' });
}

function whenText(): string {
  return msg('Day and time', { id: 'moves.when', desc: 'Label: of an appointment' });
}

function placeText(): string {
  return msg('Place', { id: 'moves.place', desc: 'Label: of an appointment' });
}

function makeText(): string {
  return msg('Make the answer', { id: 'moves.make', desc: 'Button' });
}

import { msg, str } from '@lit/localize';
import type { Posting } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { partMissingText } from '../../../parts/part-missing.ts';
import { pictogram } from '../../../parts/pictogram.ts';
import { saveFile } from '../../../parts/save-file.ts';
import type { BoardScene } from '../board-scene.ts';

/** Saves the last day to apply and the shifts as a calendar file; nothing where a posting has neither. */
export function calendarButton(scene: BoardScene, posting: Posting): TemplateResult | typeof nothing {
  const { closes, schedules = [] } = posting.opportunity;
  if (!closes && !schedules.some(({ opens_at, closes_at }) => opens_at && closes_at)) return nothing;
  return html`<button type="button" @click=${(event: Event) => save(event, scene, posting)}>
      ${pictogram('calendar')} ${calendarText()}
    </button>
    <span role="status"></span>`;
}

async function save({ currentTarget }: Event, scene: BoardScene, posting: Posting): Promise<void> {
  const status = currentTarget instanceof Element ? currentTarget.nextElementSibling : null;
  const { board, now, reader } = scene;
  const title = reader.text(posting.opportunity, 'title')?.text ?? '';
  const words = { shift: title, lastDay: lastDayText(title), place: posting.places[0]?.address };
  try {
    const { postingCalendar } = await import('@newcomer-portal/exchange/posting-calendar');
    const calendar = postingCalendar(posting.opportunity, board.document.municipality, words, now);
    if (calendar) saveFile('dates.ics', 'text/calendar', calendar);
    if (status) status.textContent = calendar ? '' : noDatesText();
  } catch {
    if (status) status.textContent = partMissingText();
  }
}

function calendarText(): string {
  return msg('Put the dates in my calendar', {
    id: 'posting.calendar',
    desc: 'Button: saves a calendar file with the last day to apply and the shifts',
  });
}

function lastDayText(title: string): string {
  return msg(str`Last day to apply: ${title}`, {
    id: 'posting.calendar-last-day',
    desc: 'In a calendar. 0: title of a posting',
  });
}

function noDatesText(): string {
  return msg('No date is left to put in.', {
    id: 'posting.calendar-none',
    desc: 'A posting has no date that is still to come',
  });
}

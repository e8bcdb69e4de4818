import { msg } from '@lit/localize';
import {
  type DayHours,
  type Listing,
  languagesOf,
  openAt,
  type Schedule,
  schedulesOf,
  weekOf,
} from '@newcomer-portal/inventory';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.ts';
import { section } from '../../parts/finding/section.ts';
import { whenLabel } from '../../parts/labels/when-label.ts';
import { closedForNow, openLabel } from '../../parts/open-state.ts';
import { words } from '../../parts/words.ts';
import type { Scene } from './scene.ts';

/** Open now? Then the week from today, and the languages that keep hours of their own. */
export function hoursView(scene: Scene, listing: Listing): TemplateResult {
  const { reader, directory, now } = scene;
  const clock = directory.inventory.municipality;
  const schedules = schedulesOf(listing);
  const isClosed = listing.service.status === 'temporarily closed';
  const { tone, text } = isClosed
    ? ({ tone: 'warn', text: closedForNow() } as const)
    : openLabel(openAt(schedules, now, clock), now, clock.timezone, reader);
  return section(
    whenLabel(),
    html`<p class="open ${tone}">${text}</p>
      ${schedules?.length ? weekTable(weekOf(schedules, now, clock), reader) : nothing}
      ${schedules?.map((schedule) => scheduleNotes(schedule, reader))} ${languageHours(scene, listing)}`,
  );
}

function weekTable(week: readonly DayHours[], reader: Reader): TemplateResult {
  const { formats, locale } = reader;
  return html`<table class="week">
    <caption class="visually-hidden">${weekText()}</caption>
    <tbody>
      ${week.map((day, index) => {
        const exceptions = day.exceptions?.flatMap(({ note }) => note ?? []) ?? [];
        return html`<tr>
          <th scope="row">${index === 0 ? todayText() : formats.weekday(day.day)}</th>
          <td>
            ${periodsText(day, reader)}
            ${day.holiday ? html`<span class="quiet">${words(reader.text(day.holiday, 'name'), locale)}</span>` : nothing}
            ${exceptions.map((note) => html`<span class="quiet">${note}</span>`)}
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function periodsText(day: DayHours, { formats }: Reader): string {
  if (day.allDay) return dayAndNight();
  const times = day.periods.map(
    ({ opens_at, closes_at }) => `${formats.time(opens_at)} – ${formats.time(closes_at)}`,
  );
  if (day.byAppointment) times.push(appointmentText());
  return times.join(', ') || closedText();
}

function scheduleNotes(schedule: Schedule, reader: Reader): TemplateResult {
  const notes = [reader.text(schedule, 'description'), reader.text(schedule, 'notes')].filter((note) => note);
  return html`${notes.map((note) => html`<p class="quiet">${words(note, reader.locale)}</p>`)}
  ${schedule.suspended ? html`<p class="open warn">${suspendedText()}</p>` : nothing}
  ${
    schedule.schedule_link && /^https?:/i.test(schedule.schedule_link)
      ? html`<p><a href=${schedule.schedule_link} rel="noopener noreferrer" target="_blank">${calendarText()}</a></p>`
      : nothing
  }`;
}

function languageHours({ reader, directory, now }: Scene, listing: Listing): TemplateResult | typeof nothing {
  const languages = languagesOf(listing);
  if (languages.length === 0) return nothing;
  const { formats, locale } = reader;
  const clock = directory.inventory.municipality;
  return html`<h4>${languagesText()}</h4>
    <ul class="plain-list">
      ${languages.map((language) => {
        const days = weekOf(language.schedules, now, clock).filter(({ periods }) => periods.length > 0);
        const hours = days.map((day) => `${formats.weekday(day.day)} ${periodsText(day, reader)}`);
        return html`<li>
          ${language.code ? formats.language(language.code) : language.name}
          <span class="quiet">${hours.length > 0 ? formats.list(hours) : nothing} ${words(reader.text(language, 'note'), locale)}</span>
        </li>`;
      })}
    </ul>`;
}

function weekText(): string {
  return msg('Hours for the next seven days', { id: 'hours.week', desc: 'Name of the table of hours' });
}

function todayText(): string {
  return msg('Today', { id: 'hours.today', desc: 'First row of the week' });
}

function closedText(): string {
  return msg('Closed', { id: 'hours.closed', desc: 'Closed on this day' });
}

function dayAndNight(): string {
  return msg('Day and night', { id: 'hours.all-day', desc: 'Open 24 hours' });
}

function appointmentText(): string {
  return msg('call first for a time', { id: 'hours.appointment', desc: 'By appointment on this day' });
}

function suspendedText(): string {
  return msg('Stopped for now', { id: 'hours.suspended', desc: 'This schedule is suspended' });
}

function calendarText(): string {
  return msg('See their calendar', { id: 'hours.calendar', desc: 'Link to the schedule on their website' });
}

function languagesText(): string {
  return msg('They speak', { id: 'hours.languages', desc: 'Title over the languages spoken there' });
}

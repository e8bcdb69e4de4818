import { msg, str } from '@lit/localize';
import type { Schedule } from '@newcomer-portal/inventory';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../../i18n/reader.ts';
import { section } from '../../../parts/finding/section.ts';
import { whenLabel } from '../../../parts/labels/when-label.ts';
import { hoursText } from '../../../parts/opportunity/posting-facts.ts';
import { words } from '../../../parts/words.ts';
import { employmentLabel } from './employment-label.ts';
import { shiftText } from './shift-text.ts';

/** The days and hours in words, how many hours a week, and from when to when. */
export function whenView(opportunity: Opportunity, reader: Reader): TemplateResult | typeof nothing {
  const { schedules = [], flexible_hours } = opportunity;
  const types = ('employment_types' in opportunity && opportunity.employment_types) || [];
  const lines = [
    ...(flexible_hours ? [flexibleText()] : []),
    hoursText(opportunity, reader) ?? nothing,
    ...spanTexts(opportunity, reader),
    types.length > 0 ? types.map(employmentLabel).join(' · ') : nothing,
  ].filter((line) => line !== nothing);
  if (schedules.length === 0 && lines.length === 0) return nothing;
  return section(
    whenLabel(),
    html`<ul class="plain-list">
      ${schedules.map((schedule) => scheduleLine(schedule, reader))} ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`,
  );
}

function scheduleLine(schedule: Schedule, reader: Reader): TemplateResult {
  const notes = [reader.text(schedule, 'description'), reader.text(schedule, 'notes')].filter((note) => note);
  return html`<li>
    ${shiftText(schedule, reader)}
    ${notes.map((note) => html`<span class="quiet">${words(note, reader.locale)}</span>`)}
  </li>`;
}

function spanTexts({ starts, ends, weeks }: Opportunity, { formats }: Reader): string[] {
  return [
    ...(starts ? [startsText(formats.day(starts))] : []),
    ...(ends ? [endsText(formats.day(ends))] : []),
    ...(weeks ? [weeksText(formats.number(weeks))] : []),
  ];
}

function flexibleText(): string {
  return msg('You can choose the days and hours with them.', {
    id: 'when.flexible',
    desc: 'Days and hours can be agreed',
  });
}

function startsText(day: string): string {
  return msg(str`It starts on ${day}`, { id: 'when.starts', desc: '0: a date' });
}

function endsText(day: string): string {
  return msg(str`It ends on ${day}`, { id: 'when.ends', desc: '0: a date' });
}

function weeksText(weeks: string): string {
  return msg(str`Number of weeks: ${weeks}`, { id: 'when.weeks', desc: '0: how many weeks it lasts' });
}

export { type CalendarEntry, type CalendarKind, calendarEntries } from './calendar-entries.ts';
export { followUpEntries } from './follow-up-entries.ts';
export { type CalendarWords, writeCalendar } from './write-calendar.ts';

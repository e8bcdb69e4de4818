import './jitless.ts';
import * as z from 'zod/mini';
import { WebLink } from './link.ts';
import { Day, Id, Text, TimeOfDay } from './primitives.ts';
import { translatable } from './translation.ts';

const WeekdayList = z
  .string()
  .check(z.regex(/^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/));
const DayList = z.string().check(z.regex(/^-?\d{1,2}(,-?\d{1,2})*$/));

/** One day that differs from the rule. Without times: closed. With one time, the other is the rule's own. */
export const ScheduleException = z.object({
  day: Day,
  opens_at: z.optional(TimeOfDay),
  closes_at: z.optional(TimeOfDay),
  note: z.optional(Text),
  ...translatable,
});
export type ScheduleException = z.infer<typeof ScheduleException>;

/**
 * When something is open, as HSDS writes it: parts of an RRULE in fields of their own. Times are on the
 * municipality's clock, in its IANA zone, so they survive daylight saving; HSDS's numeric `timezone` cannot.
 * A `closes_at` at or before `opens_at` is on the next day.
 */
export const Schedule = z.object({
  id: Id,
  valid_from: z.optional(Day),
  valid_to: z.optional(Day),
  dtstart: z.optional(Day),
  until: z.optional(Day),
  freq: z.optional(z.enum(['WEEKLY', 'MONTHLY'])),
  /** Every so many weeks or months, counted from `dtstart` or else `valid_from`. */
  interval: z.optional(z.int().check(z.minimum(1))),
  byday: z.optional(WeekdayList),
  bymonthday: z.optional(DayList),
  description: z.optional(Text),
  opens_at: z.optional(TimeOfDay),
  closes_at: z.optional(TimeOfDay),
  schedule_link: z.optional(WebLink),
  notes: z.optional(Text),
  /** Open day and night, on the days named by the rule (every day when it names none). */
  open_24_hours: z.optional(z.boolean()),
  /** Nobody is turned away from a locked door: call first. */
  by_appointment: z.optional(z.boolean()),
  /** This schedule does not run for now. The others of the service still count. */
  suspended: z.optional(z.boolean()),
  /** Closed on the municipality's holidays. Left out, it is, except when open day and night. */
  closed_on_holidays: z.optional(z.boolean()),
  exceptions: z.optional(z.array(ScheduleException)),
  ...translatable,
});
export type Schedule = z.infer<typeof Schedule>;

import './jitless.ts';
import * as z from 'zod/mini';
import { isRealDay } from '../calendar/is-real-day.ts';
import { isRealInstant } from '../calendar/is-real-instant.ts';

/** An HSDS identifier: a UUID, in lower or upper case. */
export const Id = z.string().check(z.regex(/^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/));

/** Words that a person reads. Never empty; a field without words is left out. */
export const Text = z.string().check(z.regex(/\S/));

/** A calendar day without a time zone, `2026-11-22`. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true }), z.refine(isRealDay));

/** A time of day on the municipality's clock, `09:00`. `24:00` is the end of the day. */
export const TimeOfDay = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00)$/));

/** A moment in time with its offset, `2026-11-22T09:00:00Z`. */
export const Instant = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/, { abort: true }),
    z.refine(isRealInstant),
  );

/** A BCP 47 language tag: `en`, `fr`, `zh-Hans`. */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

/** A short name that programs use, `english-classes`. */
export const Code = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** A number of things or days: zero or more. */
export const Count = z.number().check(z.minimum(0));

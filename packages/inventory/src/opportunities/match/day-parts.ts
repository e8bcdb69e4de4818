import type { FreeTime } from './profile.ts';
import { type Weekday, weekdays } from './shifts-of.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** The parts that people divide a day into. Minutes since midnight; a night goes on after the next midnight. */
export const dayParts: readonly { part: DayPart; from: number; to: number }[] = [
  { part: 'morning', from: 360, to: 720 },
  { part: 'afternoon', from: 720, to: 1080 },
  { part: 'evening', from: 1080, to: 1320 },
  { part: 'night', from: 1320, to: 1800 },
];

const DAY_MINUTES = 1440;

/** What somebody is free who is free on this part of this day. */
export function freeTimeOf(day: Weekday, part: DayPart): readonly FreeTime[] {
  return dayParts
    .filter((one) => one.part === part)
    .flatMap(({ from, to }) => [
      { day, from: timeOf(from), to: timeOf(Math.min(to, DAY_MINUTES)) },
      ...(to > DAY_MINUTES ? [{ day: dayAfter(day), from: '00:00', to: timeOf(to - DAY_MINUTES) }] : []),
    ]);
}

/** Whether free times hold a whole part of a day, as `freeTimeOf` gave it. */
export function isFreeOn(free: readonly FreeTime[], day: Weekday, part: DayPart): boolean {
  return freeTimeOf(day, part).every((stretch) =>
    free.some((own) => own.day === stretch.day && own.from === stretch.from && own.to === stretch.to),
  );
}

function dayAfter(day: Weekday): Weekday {
  return weekdays[(weekdays.indexOf(day) + 1) % weekdays.length] ?? 'MO';
}

/** @param minutes since midnight; 1,440 is `24:00` */
function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

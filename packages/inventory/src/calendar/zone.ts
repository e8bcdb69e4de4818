/** A day (since 1970-01-01) and the second in it, as a clock on the wall shows them. */
export interface WallTime {
  day: number;
  second: number;
}

/** The clocks of one IANA time zone, daylight saving included. */
export interface Zone {
  /** What the wall shows at an instant (milliseconds since the epoch). */
  wallTime(instant: number): WallTime;
  /**
   * The instant at which the wall shows a time. Of a time that comes twice in autumn it is the first; a time that
   * spring leaps over is as far after the leap as it would have been after its start (as in RFC 5545).
   */
  instant(day: number, second: number): number;
}

const DAY_MS = 86_400_000;
const zones = new Map<string, Zone>();

/** The zone of an IANA name. A name that this machine does not know means UTC: hours are then wrong, not gone. */
export function zoneOf(timezone: string): Zone {
  const known = zones.get(timezone);
  if (known) return known;
  const zone = openZone(timezone);
  zones.set(timezone, zone);
  return zone;
}

// Formatting a date costs microseconds and a search asks thousands of times, so each day's offset is kept. On the
// few days around a change of the clocks each instant is.
function openZone(timezone: string): Zone {
  const offset = offsetIn(formatFor(timezone));
  const steadyOffsets = new Map<number, number | undefined>();
  const instants = new Map<number, number>();
  let last = { at: Number.NaN, wall: { day: 0, second: 0 } };
  return {
    wallTime(at) {
      if (at !== last.at) last = { at, wall: asWallTime(at + offset(at)) };
      return last.wall;
    },
    instant(day, second) {
      if (!steadyOffsets.has(day)) steadyOffsets.set(day, steadyOffset(day, offset));
      const wall = day * DAY_MS + second * 1000;
      const steady = steadyOffsets.get(day);
      if (steady !== undefined) return wall - steady;
      const found = instants.get(wall) ?? instantOfWall(wall, offset);
      instants.set(wall, found);
      return found;
    },
  };
}

/** The offset that holds from the day before until the second day after, if it is one and the same. */
function steadyOffset(day: number, offset: (at: number) => number): number | undefined {
  const before = offset((day - 1) * DAY_MS);
  return before === offset((day + 3) * DAY_MS) ? before : undefined;
}

function asWallTime(wall: number): WallTime {
  const day = Math.floor(wall / DAY_MS);
  return { day, second: Math.floor((wall - day * DAY_MS) / 1000) };
}

function instantOfWall(wall: number, offset: (at: number) => number): number {
  const before = offset(wall - DAY_MS);
  const after = offset(wall + DAY_MS);
  if (before === after || offset(wall - before) === before) return wall - before;
  return offset(wall - after) === after ? wall - after : wall - before;
}

/** How far the wall is ahead of UTC at an instant, in milliseconds. */
function offsetIn(format: Intl.DateTimeFormat): (at: number) => number {
  return (at) => {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
}

function formatFor(timezone: string): Intl.DateTimeFormat {
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: timezone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

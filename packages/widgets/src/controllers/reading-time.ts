/** The moment that a list is read at. */
export interface ReadingTime {
  now: Date;
  /** The device's clock is behind: the list was published later than it says. */
  isBehind: boolean;
}

/** Clocks differ by minutes and zones are set wrong; a day is more than that. */
const TOLERANCE_MS = 26 * 3_600_000;

/**
 * Now, by the device's clock, or the moment that the list was published where the clock is far behind that: a device
 * that has lost its clock would show what closed long ago as open.
 *
 * @param published as the document says, `2026-11-16T09:00:00-05:00`
 */
export function readingTime(device: Date, published: string): ReadingTime {
  const at = Date.parse(published);
  const isBehind = device.getTime() + TOLERANCE_MS < at;
  return { now: isBehind ? new Date(at) : device, isBehind };
}

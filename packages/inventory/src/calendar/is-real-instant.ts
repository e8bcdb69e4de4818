/** Whether a moment written `2026-11-22T09:00:00Z` is one that a clock can show. */
export function isRealInstant(instant: string): boolean {
  return !Number.isNaN(Date.parse(instant));
}

/** When this edition of Toronto's data was made. It changes by hand, never by the clock: an import made again must change nothing. */
export const EDITION = '2026-11-22T00:00:00Z';

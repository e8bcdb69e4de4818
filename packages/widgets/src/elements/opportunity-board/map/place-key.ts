import type { Point } from '@newcomer-portal/inventory';

/** What tells a place of postings from another: where it is. A place named in a posting has no id of its own. */
export function placeKey({ latitude, longitude }: Point): string {
  return `${latitude},${longitude}`;
}

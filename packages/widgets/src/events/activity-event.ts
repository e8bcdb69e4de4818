/** What a person did, in a word. */
export type Activity =
  | 'search'
  | 'filter'
  | 'open'
  | 'apply'
  | 'call'
  | 'directions'
  | 'print'
  | 'share'
  | 'map'
  | 'areas'
  | 'near';

/**
 * For the host's own statistics: that something was done, how many results there were, and which filters were on.
 * Never words that were typed, answers that were given, or a place.
 */
export class NewcomerActivityEvent extends Event {
  static readonly type = 'newcomer-activity';

  /**
   * @param results how many results the person sees now; undefined where that would tell a place: within a distance
   * of theirs, or in an area
   * @param filters names of the filters that are on, not their values; needs by code
   */
  constructor(
    readonly activity: Activity,
    readonly results: number | undefined,
    readonly filters: readonly string[],
  ) {
    super(NewcomerActivityEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-activity': NewcomerActivityEvent;
  }
}

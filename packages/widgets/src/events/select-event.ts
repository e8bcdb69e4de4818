/**
 * Somebody opened a listing. Cancel it to show the service on a page of your own.
 */
export class NewcomerSelectEvent extends Event {
  static readonly type = 'newcomer-select';

  /** @param listingId the HSDS id of the service_at_location, or of the service where it has no place */
  constructor(
    readonly listingId: string,
    readonly serviceId: string,
  ) {
    super(NewcomerSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-select': NewcomerSelectEvent;
  }
}

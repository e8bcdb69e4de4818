/**
 * Somebody wants to report a mistake in a listing. Cancel it to open a form of your own; otherwise a mail to the
 * publisher opens, with the record named.
 */
export class NewcomerReportEvent extends Event {
  static readonly type = 'newcomer-report';

  /** @param listingId the HSDS id of the service_at_location, or of the service where it has no place */
  constructor(
    readonly listingId: string,
    readonly serviceId: string,
  ) {
    super(NewcomerReportEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-report': NewcomerReportEvent;
  }
}

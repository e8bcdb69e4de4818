/**
 * Somebody wants to report a mistake in a listing or a posting. Cancel it to open a form of your own; otherwise a mail to the
 * publisher opens, with the record named.
 */
export class NewcomerReportEvent extends Event {
  static readonly type = 'newcomer-report';

  /**
   * @param listingId the HSDS id of the service_at_location, or of the service where it has no place; on a board, the id
   * of the posting
   * @param serviceId undefined for a posting
   */
  constructor(
    readonly listingId: string,
    readonly serviceId: string | undefined,
  ) {
    super(NewcomerReportEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-report': NewcomerReportEvent;
  }
}

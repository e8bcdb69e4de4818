/** A person opened a posting. Cancel it to show the posting on a page of your own. */
export class NewcomerOpportunityEvent extends Event {
  static readonly type = 'newcomer-opportunity';

  /** @param opportunityId id of the posting, as the file has it */
  constructor(readonly opportunityId: string) {
    super(NewcomerOpportunityEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-opportunity': NewcomerOpportunityEvent;
  }
}

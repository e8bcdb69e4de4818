/**
 * A person looks for services that help with something, from a posting or a ladder. Cancel it to show them in a place of
 * your own; otherwise the page at `finder-url` opens.
 */
export class NewcomerNeedEvent extends Event {
  static readonly type = 'newcomer-need';

  /** @param needs codes of the needs list, `credentials`; any of them will do */
  constructor(readonly needs: readonly string[]) {
    super(NewcomerNeedEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-need': NewcomerNeedEvent;
  }
}

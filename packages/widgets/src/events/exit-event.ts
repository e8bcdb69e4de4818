/** Somebody pressed "Leave quickly". The screen is empty already; cancel it to leave to a page of your own. */
export class NewcomerExitEvent extends Event {
  static readonly type = 'newcomer-exit';

  constructor() {
    super(NewcomerExitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'newcomer-exit': NewcomerExitEvent;
  }
}

import { OpportunityBoard } from '../elements/opportunity-board/opportunity-board.ts';
import { standsBack } from './stands-back.ts';

if (!standsBack(import.meta.url) && !customElements.get('newcomer-opportunity-board'))
  customElements.define('newcomer-opportunity-board', OpportunityBoard);

export { NewcomerActivityEvent } from '../events/activity-event.ts';
export { NewcomerExitEvent } from '../events/exit-event.ts';
export { NewcomerOpportunityEvent } from '../events/opportunity-event.ts';
export { OpportunityBoard };

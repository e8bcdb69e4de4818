import { ServiceFinder } from '../elements/service-finder/service-finder.ts';
import { standsBack } from './stands-back.ts';

// Two builds on one page: the first one serves both.
if (!standsBack(import.meta.url) && !customElements.get('newcomer-service-finder'))
  customElements.define('newcomer-service-finder', ServiceFinder);

export { NewcomerActivityEvent } from '../events/activity-event.ts';
export { NewcomerExitEvent } from '../events/exit-event.ts';
export { NewcomerReportEvent } from '../events/report-event.ts';
export { NewcomerSelectEvent } from '../events/select-event.ts';
export { ServiceFinder };

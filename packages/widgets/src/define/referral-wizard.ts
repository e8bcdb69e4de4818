import { ReferralWizard } from '../elements/referral-wizard/referral-wizard.ts';
import { standsBack } from './stands-back.ts';

if (!standsBack(import.meta.url) && !customElements.get('newcomer-referral-wizard'))
  customElements.define('newcomer-referral-wizard', ReferralWizard);

export { NewcomerExitEvent } from '../events/exit-event.ts';
export { NewcomerPlanEvent } from '../events/plan-event.ts';
export { NewcomerUnmetEvent } from '../events/unmet-event.ts';
export { ReferralWizard };

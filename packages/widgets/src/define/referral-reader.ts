import { ReferralReader } from '../elements/referral-reader/referral-reader.ts';
import { standsBack } from './stands-back.ts';

if (!standsBack(import.meta.url) && !customElements.get('newcomer-referral-reader'))
  customElements.define('newcomer-referral-reader', ReferralReader);

export { ReferralReader };

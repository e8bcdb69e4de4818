import { deviceText } from './device-text.ts';

/** The one record of kept answers on this device, a locked text. */
export const keptRecord = deviceText('newcomer-portal-kept-answers');

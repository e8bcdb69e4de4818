import { deviceText } from './device-text.ts';

/** What somebody asked this device to keep of what they told of themselves. */
export const profileText = deviceText('newcomer-portal-profile');

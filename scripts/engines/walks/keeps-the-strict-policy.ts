import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

/** Under the strict policy, in Arabic, from right to left. */
export const keepsTheStrictPolicy: Walk = {
  name: 'the finder works in Arabic under the strict security policy',
  run: async (page, url) => {
    await page.open(`${url}/strict.html?lang=ar`);
    await until(async () => (await page.text()).includes('مساعدة القادمين الجدد'), 'the list in Arabic');
    const direction = `getComputedStyle(document.querySelector('newcomer-service-finder').shadowRoot.querySelector('.finder')).direction`;
    const found = await page.evaluate(direction);
    if (found !== 'rtl') throw new Error(`The finder is written ${found}, not from right to left`);
  },
};

import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

/** The board under the strict policy, from right to left: the tab of volunteering, and one of its postings. */
export const findsVolunteering: Walk = {
  name: 'the board shows volunteering in Arabic, and one is opened',
  run: async (page, url) => {
    await page.open(`${url}/strict-work.html?lang=ar`);
    const text = () => page.text();
    await until(async () => (await text()).includes('مساعد في مخبز'), 'a job is among all of them');
    await page.click({ role: 'tab', name: 'تطوع' });
    await until(async () => !(await text()).includes('مساعد في مخبز'), 'no job is in the list');
    await page.click({ role: 'link', name: 'زيارة المرضى في بيوتهم' });
    await until(async () => (await text()).includes('ما يطلبونه'), 'the posting says what they ask');
  },
};

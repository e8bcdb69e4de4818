import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

const MOST_SCREENS = 14;

/** The wizard, every question skipped but the first: even then the plan names a door. */
export const makesAPlan: Walk = {
  name: 'the wizard makes a plan',
  run: async (page, url) => {
    await page.open(`${url}/plan.html`);
    await until(async () => (await page.text()).includes('Get your own plan'), 'the wizard’s first screen');
    await page.click({ role: 'button', name: 'Start' });
    await until(async () => (await page.text()).includes('Who needs help?'), 'the first question');
    await page.click({ role: 'button', name: 'Me' });
    for (let screen = 2; screen <= MOST_SCREENS; screen += 1) {
      await until(async () => /Step \d|Your plan/.test(await page.text()), 'the next screen');
      if ((await page.text()).includes('Go here first')) return;
      await page.click({ role: 'button', name: 'Skip' });
    }
    await until(async () => (await page.text()).includes('Go here first'), 'the plan with a first door');
  },
};

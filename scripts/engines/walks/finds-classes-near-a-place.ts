import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

/** The main job: a place, a need in the person's own words, the nearest first, one opened. */
export const findsClassesNearAPlace: Walk = {
  name: 'language classes near M1L are found and one is opened',
  run: async (page, url) => {
    await page.open(`${url}/index.html`);
    await until(async () => (await page.text()).includes('Services found'), 'the list of Toronto');
    await page.type({ role: 'textbox', name: 'postal code' }, 'M1L');
    await page.click({ role: 'button', name: 'Show near me' });
    await until(async () => (await page.text()).includes('Near M1L'), 'the place is taken up');
    await page.type({ role: 'searchbox', name: 'What do you need?' }, 'English classes');
    await until(async () => (await page.text()).includes('Services found: 131'), 'the classes are counted');
    await page.click({ role: 'link', name: 'Language classes' });
    await until(async () => (await page.text()).includes('Hours not given'), 'the class is open');
  },
};

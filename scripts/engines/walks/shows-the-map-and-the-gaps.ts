import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

/** The map with its places, then the areas with many newcomers and nothing near. */
export const showsTheMapAndTheGaps: Walk = {
  name: 'the map shows places, and the areas without help near',
  run: async (page, url) => {
    await page.open(`${url}/index.html`);
    await until(async () => (await page.text()).includes('Services found'), 'the list of Toronto');
    await page.click({ role: 'button', name: 'Map' });
    await until(() => isOnScreen(page, '.map-group'), 'groups of places on the map');
    await page.click({ role: 'button', name: 'Where newcomers live' });
    await until(async () => (await page.text()).includes('Areas: 158'), 'the table of areas');
    await page.click({ role: 'button', name: 'no help within 1 km' });
    await until(async () => (await page.text()).includes('Areas: 4'), 'only the areas with a gap');
  },
};

async function isOnScreen(page: Parameters<Walk['run']>[0], selector: string): Promise<boolean> {
  const finder = `document.querySelector('newcomer-service-finder')`;
  return Boolean(await page.evaluate(`Boolean(${finder}.shadowRoot.querySelector('${selector}'))`));
}

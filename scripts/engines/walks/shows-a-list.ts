import { until } from '../../workspace/until.ts';
import type { Walk } from '../walk.ts';

/** The least that an engine must do: load the element and the city's list, and show it. */
export const showsAList: Walk = {
  name: 'the finder shows a list',
  run: async (page, url) => {
    await page.open(`${url}/example-town.html`);
    await until(
      async () => (await page.text()).includes('Free English classes'),
      'a service of Example Town is in the list',
    );
  },
};

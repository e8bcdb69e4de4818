import assert from 'node:assert/strict';
import { type CityPageOptions, visitWidgets, type Widget } from './city-page.ts';
import type { Site } from './site.ts';
import type { Visit } from './visit.ts';

/**
 * Visits a page with a widget whose documents are hostile. What runs of them is in `window.hits`.
 *
 * @param documents what is served instead, by the end of its address: `inventory.json`
 */
export async function visitHostile(
  site: Site,
  widget: Widget,
  documents: Readonly<Record<string, string>>,
  options: CityPageOptions,
): Promise<Visit> {
  const visit = await visitWidgets(site, [widget], {
    ...options,
    prepare: async ({ page }) => {
      for (const [name, body] of Object.entries(documents))
        await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.addInitScript(() => {
        const hits: string[] = [];
        const hit = () => void hits.push(new Error('A payload ran').stack ?? '');
        Object.assign(window, { hits, hit, alert: hit, confirm: hit, prompt: hit, open: hit });
      });
    },
  });
  const end = async () => {
    const asked = visit.requests.map(({ url }) => new URL(url).pathname);
    const strangers = asked.filter(
      (path) => !/^\/(newcomer|data)\/|^\/city(-page\.html|\.css)$|^,$/.test(path),
    );
    assert.deepEqual(strangers, [], 'no payload asks for anything');
    await visit.end();
  };
  return { ...visit, end };
}

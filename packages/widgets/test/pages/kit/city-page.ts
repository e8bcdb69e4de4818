import type { Language } from './interface-words.ts';
import type { Site, VisitOptions } from './site.ts';
import type { Visit } from './visit.ts';

type CityPageOptions = VisitOptions & { language?: Language };

/** Where a page of the test's own stands on the demo's host. */
const ADDRESS = '/city-page.html';

/**
 * Visits a page with one finder, of the test's own making, on the demo's host.
 *
 * @param attributes of the finder, as they stand in its tag: `src="data/toronto/inventory.json" no-map`
 */
export function visitCityPage(site: Site, attributes: string, options: CityPageOptions = {}): Promise<Visit> {
  const { language = 'en', ...visitOptions } = options;
  return site.visit(ADDRESS, {
    ...visitOptions,
    prepare: async (visit) => {
      await visit.page.route(`**${ADDRESS}`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: cityPage(attributes, language) }),
      );
      await options.prepare?.(visit);
    },
  });
}

function cityPage(attributes: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Help for newcomers</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="city.css">
    <script type="module" src="newcomer/newcomer-service-finder.js"></script>
  </head>
  <body>
    <main>
      <h1>Help for newcomers</h1>
      <newcomer-service-finder ${attributes}></newcomer-service-finder>
    </main>
  </body>
</html>`;
}

/** The attributes of a finder on a town's own files. */
export function townAttributes(town: 'toronto' | 'example-town', without: readonly string[] = []): string {
  const files = { src: 'inventory', places: 'places', areas: 'areas', 'base-map': 'base-map' };
  return Object.entries(files)
    .filter(([attribute]) => !without.includes(attribute))
    .map(([attribute, file]) => `${attribute}="data/${town}/${file}.json"`)
    .join(' ');
}

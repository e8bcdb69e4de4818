import type { Language } from './interface-words.ts';
import type { Site, VisitOptions } from './site.ts';
import type { Visit } from './visit.ts';

export type CityPageOptions = VisitOptions & { language?: Language };

/** Where a page of the test's own stands on the demo's host. */
const ADDRESS = '/city-page.html';

/** A widget on a page, its attributes as they stand in its tag: `src="data/toronto/inventory.json" no-map`. */
export type Widget = { tag: `newcomer-${string}`; attributes: string };

/**
 * Visits a page with one finder, of the test's own making, on the demo's host.
 *
 * @param attributes of the finder
 */
export function visitCityPage(site: Site, attributes: string, options?: CityPageOptions): Promise<Visit> {
  return visitWidgets(site, [{ tag: 'newcomer-service-finder', attributes }], options);
}

/** Visits a page with these widgets, one under the other, on the demo's host. */
export function visitWidgets(
  site: Site,
  widgets: readonly Widget[],
  options: CityPageOptions = {},
): Promise<Visit> {
  const { language = 'en', ...visitOptions } = options;
  return site.visit(ADDRESS, {
    ...visitOptions,
    prepare: async (visit) => {
      await visit.page.route(`**${ADDRESS}`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: cityPage(widgets, language) }),
      );
      await options.prepare?.(visit);
    },
  });
}

function cityPage(widgets: readonly Widget[], language: Language): string {
  const tags = new Set(widgets.map(({ tag }) => tag));
  const scripts = [...tags].map((tag) => `<script type="module" src="newcomer/${tag}.js"></script>`);
  const elements = widgets.map(({ tag, attributes }) => `<${tag} ${attributes}></${tag}>`);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Help for newcomers</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="city.css">
    ${scripts.join('\n    ')}
  </head>
  <body>
    <main>
      <h1>Help for newcomers</h1>
      ${elements.join('\n      ')}
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

/** A board on Example Town's files, with all that a board can do. */
export const townBoard: Widget = {
  tag: 'newcomer-opportunity-board',
  attributes: [
    'src="data/example-town/opportunities.json"',
    'inventory="data/example-town/inventory.json"',
    'places="data/example-town/places.json"',
    'base-map="data/example-town/base-map.json"',
    'licences="data/licences/ontario.json"',
    'occupations="data/noc/noc-2021.json"',
    'finder-url="example-town.html"',
    'offer offer-email="work@town.example" sync-url',
  ].join(' '),
};

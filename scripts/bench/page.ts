import { printFirstVisits } from './first-visits.ts';

/** Measures the first visit to the demo's Toronto page. */
export function benchPage(): Promise<void> {
  return printFirstVisits(
    { title: 'Toronto', path: '/index.html' },
    {
      'words on the screen': "performance.getEntriesByName('first-contentful-paint').length > 0",
      'list on the screen':
        "document.querySelector('newcomer-service-finder')?.shadowRoot?.querySelector('.cards a')",
    },
  );
}

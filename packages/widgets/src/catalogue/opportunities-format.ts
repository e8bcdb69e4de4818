import { readFlawlessOpportunities } from '@newcomer-portal/inventory/flawless-opportunities';
import type { Opportunities } from '@newcomer-portal/inventory/opportunities';
import type { DocumentFormat } from './document-format.ts';

/** A board's postings. As with the inventory, a file without a fault is shown before the reader that mends is fetched. */
export const opportunitiesFormat: DocumentFormat<Opportunities> = {
  kind: 'opportunities/1',
  async read(value) {
    const flawless = readFlawlessOpportunities(value);
    if (flawless) return { content: flawless, problems: [] };
    const { readOpportunities } = await import('./lenient-opportunities.ts');
    const { opportunities, problems } = readOpportunities(value);
    return { content: opportunities, problems };
  },
};

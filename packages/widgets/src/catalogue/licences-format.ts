import type { LicencesDocument } from '@newcomer-portal/inventory/opportunities';
import type { DocumentFormat } from './document-format.ts';

/** The table of licences that occupations need, with the way to each. */
export const licencesFormat: DocumentFormat<LicencesDocument> = {
  kind: 'licences/1',
  async read(value) {
    const { readLicences } = await import('./lenient-opportunities.ts');
    const { licences, problems } = readLicences(value);
    return { content: licences, problems };
  },
};

import { type Occupations, readOccupations } from '@newcomer-portal/inventory/opportunities';
import type { DocumentFormat } from './document-format.ts';

/** The national list of occupations. */
export const occupationsFormat: DocumentFormat<Occupations> = {
  kind: 'occupations/1',
  read(value) {
    const { occupations, problems } = readOccupations(value);
    return { content: occupations, problems };
  },
};

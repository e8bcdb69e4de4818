import type { Source } from '@newcomer-portal/inventory';
import { inFrench } from '../records/in-french.ts';

const name = { en: 'Newcomer needs list', fr: 'Liste des besoins des nouveaux arrivants' };

/** The project's own list of needs. */
export const needsSource: Source = {
  id: 'newcomer-needs',
  name: name.en,
  publisher: 'Newcomer Portal',
  licence: 'CC0 1.0',
  licence_url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  ...inFrench({ name }, 'machine'),
};

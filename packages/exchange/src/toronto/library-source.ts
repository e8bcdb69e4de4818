import type { Source } from '@newcomer-portal/inventory';
import { inFrench } from '../records/in-french.ts';

const name = {
  en: 'Toronto Public Library branches, City of Toronto Open Data',
  fr: 'Succursales de la Bibliothèque publique de Toronto, données ouvertes de la Ville de Toronto',
};
const note = {
  en: 'The list counts visits up to the year 2023 and bears no date. Call before you go.',
  fr: "La liste compte les visites jusqu'en 2023 et ne porte pas de date. Appelez avant d'y aller.",
};

/** The list of library branches as a source that records point to. */
export const librarySource: Source = {
  id: 'toronto-library-branches',
  name: name.en,
  publisher: 'Toronto Public Library',
  licence: 'Open Government Licence – Toronto',
  licence_url: 'https://open.toronto.ca/open-data-license/',
  note: note.en,
  ...inFrench({ name, note }, 'machine'),
};

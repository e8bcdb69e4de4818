import type { Source } from '@newcomer-portal/inventory';
import { inFrench } from '../records/in-french.ts';

const name = {
  en: 'Federal list of newcomer services',
  fr: 'Liste fédérale des services aux nouveaux arrivants',
};
const note = {
  en: 'From the federal list of 15 December 2022. Places may have moved or closed: call before you go.',
  fr: "Tiré de la liste fédérale du 15 décembre 2022. Certains lieux ont pu changer ou fermer : appelez avant d'y aller.",
};

/** The federal list as a source that records point to. */
export const federalSource: Source = {
  id: 'federal-list-2022',
  name: name.en,
  publisher: 'Immigration, Refugees and Citizenship Canada',
  licence:
    'Government of Canada web content: reproduce for non-commercial use with the source named, no endorsement',
  licence_url: 'https://www.canada.ca/en/transparency/terms.html',
  dated: '2022-12-15',
  note: note.en,
  ...inFrench({ name, note }, 'machine'),
};

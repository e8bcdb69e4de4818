import type { ServiceRow } from '../records/service-from-table.ts';
import type { Wording } from '../records/wording.ts';

/**
 * The table: column → need → service. `EngFra` is left out, it is empty throughout. `Help_gar` stands for
 * government-assisted refugees. `Volunteer` and `Other` do not say what is offered, so the sentence says to ask.
 */
export const federalFlags: readonly ServiceRow[] = [
  {
    number: 1,
    flag: 'Lang_assess',
    need: 'language-assessment',
    name: { en: 'Language assessment', fr: 'Évaluation linguistique' },
    description: says('checks your language level', 'évalue votre niveau de langue'),
  },
  {
    number: 2,
    flag: 'Lang_training',
    need: 'language-classes',
    name: { en: 'Language classes', fr: 'Cours de langue' },
    description: says('has language classes', 'offre des cours de langue'),
  },
  {
    number: 3,
    flag: 'Job_lang_training',
    need: 'job-language-classes',
    name: { en: 'Language classes for work', fr: 'Cours de langue pour le travail' },
    description: says('has language classes for work', 'offre des cours de langue pour le travail'),
  },
  {
    number: 4,
    flag: 'General',
    need: 'settlement-help',
    name: { en: 'Help to settle in', fr: "Aide à l'établissement" },
    description: says('gives general help to newcomers', 'offre une aide générale aux nouveaux arrivants'),
  },
  {
    number: 5,
    flag: 'Job_search',
    need: 'find-job',
    name: { en: 'Help to find a job', fr: "Aide à la recherche d'emploi" },
    description: says('helps newcomers look for a job', 'aide les nouveaux arrivants à chercher un emploi'),
  },
  {
    number: 6,
    flag: 'Citzenship_test_prep',
    need: 'citizenship-test',
    name: { en: 'Citizenship test practice', fr: "Préparation à l'examen de citoyenneté" },
    description: says(
      'helps you get ready for the citizenship test',
      "vous aide à préparer l'examen de citoyenneté",
    ),
  },
  {
    number: 7,
    flag: 'Volunteer',
    need: 'volunteer',
    name: { en: 'Volunteering', fr: 'Bénévolat' },
    description: says(
      'offers something with volunteers: ask what it is',
      'offre quelque chose avec des bénévoles : demandez quoi',
    ),
  },
  {
    number: 8,
    flag: 'Help_gar',
    need: 'refugee-help',
    name: { en: 'Help for refugees', fr: 'Aide aux réfugiés' },
    description: says(
      'helps refugees whom the government brought to Canada',
      'aide les réfugiés pris en charge par le gouvernement',
    ),
  },
  {
    number: 9,
    flag: 'Franco',
    need: 'services-in-french',
    name: { en: 'Services in French', fr: 'Services en français' },
    description: says('has services in French', 'offre des services en français'),
    languages: ['fr'],
  },
  {
    number: 10,
    flag: 'Women',
    need: 'help-for-women',
    name: { en: 'Services for women', fr: 'Services pour les femmes' },
    description: says('has services for women', 'offre des services pour les femmes'),
  },
  {
    number: 11,
    flag: 'LGBTQ2',
    need: 'help-for-lgbtq',
    name: { en: 'Services for LGBTQ2 people', fr: 'Services pour les personnes LGBTQ2' },
    description: says('has services for LGBTQ2 people', 'offre des services pour les personnes LGBTQ2'),
  },
  {
    number: 12,
    flag: 'Seniors',
    need: 'help-for-seniors',
    name: { en: 'Services for seniors', fr: 'Services pour les aînés' },
    description: says('has services for seniors', 'offre des services pour les aînés'),
  },
  {
    number: 13,
    flag: 'Youth',
    need: 'help-for-youth',
    name: { en: 'Services for young people', fr: 'Services pour les jeunes' },
    description: says('has services for young people', 'offre des services pour les jeunes'),
  },
  {
    number: 14,
    flag: 'Other',
    need: 'other-help',
    name: { en: 'Other services', fr: 'Autres services' },
    description: says('has other services: ask what they are', "offre d'autres services : demandez lesquels"),
  },
];

function says(english: string, french: string): Wording {
  return {
    en: `The federal list says that this organization ${english}.`,
    fr: `La liste fédérale dit que cet organisme ${french}.`,
  };
}

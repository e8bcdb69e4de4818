import { type LocaleModule, str } from '@lit/localize';

/** The words of the board's filters and of its map, in the French of Canada. */
export const boardFilters: LocaleModule['templates'] = {
  'board-filters.no-experience': 'Sans travail au Canada avant',
  'board-filters.no-licence': 'Sans permis d’exercer',
  'board-filters.soon': 'Ferme dans 7 jours ou moins',
  'board-filters.days': 'Jours',
  'board-filters.shifts': 'Moment de la journée',
  'board-filters.hours': 'Combien d’heures',
  'board-filters.hours-to': str`Jusqu’à ${0} heures par semaine`,
  'board-filters.hours-between': str`De ${0} à ${1} heures par semaine`,
  'board-filters.hours-over': str`Plus de ${0} heures par semaine`,
  'board-filters.pay': 'Salaire',
  'board-filters.any-pay': 'Tous les salaires',
  'board-filters.level': 'Comment parlez-vous?',
  'board-filters.level-note':
    'Un cours ou un test vous donne votre numéro. Nous montrons ce qui demande ce niveau ou moins.',
  'board-filters.level-any': 'Je ne le dis pas',
  'board-filters.level-none': 'Je ne le parle pas',
  'board-filters.level-on': str`${0}\u00a0: ${1}`,
  'board-filters.walk': str`${0}, environ ${1} minutes à pied`,
  'board-filters.occupations': 'Mon métier',
  'board-filters.supports': 'On vous donne',
  'board-filters.suits': 'Bien pour',
  'board-filters.done': str`Montrer la liste (${0})`,
  'board-filters.on': 'Filtres utilisés',
  'board-filters.take-away': 'Enlever ce filtre\u00a0:',

  'board-map.place': str`${0}. Offres\u00a0: ${1}`,
  'board-map.placeless': str`Pas sur la carte\u00a0: ${0}. Vous les trouvez dans la liste.`,
  'board-map.nameless': str`Offres ici\u00a0: ${0}`,

  'level.few': str`Quelques mots (${0})`,
  'level.little': str`Un peu (${0})`,
  'level.enough': str`Assez pour la plupart des jours (${0})`,
  'level.well': str`Bien (${0})`,
  'level.very-well': str`Très bien (${0})`,
  'level.first': str`Comme ma première langue (${0})`,

  'shift.morning': 'Matin',
  'shift.afternoon': 'Après-midi',
  'shift.evening': 'Soir',
  'shift.night': 'Nuit',
};

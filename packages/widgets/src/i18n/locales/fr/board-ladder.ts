import type { LocaleModule } from '@lit/localize';

/** The words of the steps to one's own work. */
export const boardLadder: LocaleModule['templates'] = {
  'ladder.person': 'Voir le chemin vers votre propre métier',
  'ladder.title': 'D’ici à votre propre métier',
  'rung.volunteering': 'Aider, et voir comment on travaille ici',
  'rung.work': 'Un travail sans permis d’exercice',
  'rung.mentoring': 'Parler avec quelqu’un du métier',
  'rung.training': 'Apprendre ce qui manque',
  'rung.own': 'Votre propre métier',
  'rung.none': 'Rien n’est ouvert ici aujourd’hui.',
  'licence.needed': 'La loi demande ce permis avant de faire ce travail.',
  'licence.partly': 'La loi demande un permis pour une grande partie de ce travail, mais pas pour tout.',
  'licence.regulator': 'Il est donné par\u00a0:',
  'licence.steps': 'Les étapes vers le permis',
  'licence.help': 'Trouver qui peut m’aider',
};

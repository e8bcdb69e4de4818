import { type LocaleModule, str } from '@lit/localize';

/** The words of a plan on paper, in French. */
export const handOut: LocaleModule['templates'] = {
  'paper.title': 'Votre plan sur papier',
  'paper.intro': 'Voici ce qui sera imprimé. Regardez-le d’abord.',
  'paper.print': 'Imprimer',
  'paper.back': 'Retour à mon plan',
  'paper.choices': 'D’autres personnes peuvent voir ce papier. Imprimer aussi ceci?',
  'paper.with-place': 'L’endroit où je suis, sur la carte',
  'paper.with-danger': 'L’aide en cas de danger',
  'paper.map': 'Carte des lieux de la liste. Les numéros sont les mêmes.',
  'paper.you': 'Vous êtes près d’ici',
  'paper.map-coming': 'La carte arrive.',
  'paper.map-missing': 'Il n’y a pas de carte pour le moment. Toutes les adresses sont dans la liste.',
  'paper.to-do': 'À faire',
  'paper.or': str`Ou\u00a0: ${0}`,
  'paper.made': str`Fait le ${0}. Appelez avant d’y aller\u00a0: les choses changent.`,
  'staff.title': 'À montrer au personnel',
  'staff.need': 'Je viens d’arriver. J’ai besoin d’aide pour\u00a0:',
  'staff.speak': str`Je parle\u00a0: ${0}`,
};

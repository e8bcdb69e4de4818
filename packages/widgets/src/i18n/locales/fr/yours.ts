import { type LocaleModule, str } from '@lit/localize';

/** The words around what a person told: clearing it, and a screen that many people use. */
export const yours: LocaleModule['templates'] = {
  'yours.clear': 'Tout effacer',
  'yours.close': 'Quand vous fermez cette page, elle oublie ce que vous avez dit.',
  'yours.library': 'Quand personne n’utilise cet écran pendant un moment, nous l’effaçons.',
  'held.answers': 'Vos réponses et votre plan',
  'held.place': 'Votre lieu',
  'held.letter': 'Votre lettre',
  'held.notes': 'Vos notes',
  'held.follow-up': 'Comment ça va\u00a0: les réponses',
  'held.kept': 'Ce qui est gardé sur cet appareil',
  'clear.title': 'Voulez-vous effacer ceci?',
  'clear.no-way-back':
    'Vous ne pourrez pas le retrouver. Les fichiers et les papiers que vous avez faits restent à vous.',
  'clear.yes': 'Oui, effacer',
  'clear.no': 'Non, retour',
  'cleared.gone': 'Ceci est effacé\u00a0:',
  'cleared.idle': 'Personne n’était là depuis un moment. Ceci est effacé\u00a0:',
  'cleared.left': 'Nous n’avons pas pu effacer ceci\u00a0:',
  'cleared.browser':
    'Vous pouvez le supprimer dans les réglages de votre navigateur. Cherchez «\u00a0données de site\u00a0».',
  'idle.title': 'Êtes-vous encore là?',
  'idle.text':
    'Nous allons bientôt effacer l’écran. Ainsi, la personne suivante ne verra pas ce que vous avez dit.',
  'idle.left': str`Secondes restantes\u00a0: ${0}`,
  'idle.stay': 'Oui, continuer',
  'idle.clear': 'Non, effacer maintenant',
};

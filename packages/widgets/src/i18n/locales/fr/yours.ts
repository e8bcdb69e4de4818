import { type LocaleModule, str } from '@lit/localize';

/** The words around what a person told: keeping it, clearing it, and a screen that many people use. */
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

  'yours.keep': 'Garder mes réponses sur cet appareil',
  'keep.title': 'Garder mes réponses sur cet appareil',
  'keep.where': 'Vos réponses restent dans ce navigateur. Nous ne les envoyons pas.',
  'keep.lock': 'Elles sont verrouillées. Seule votre phrase secrète les ouvre.',
  'keep.not-kept': 'Nous ne gardons pas votre lieu, vos lettres ni la phrase secrète.',
  'keep.who':
    'Les autres personnes qui utilisent cet appareil peuvent voir que quelque chose est gardé. Elles ne peuvent pas le lire.',
  'keep.unsafe': 'Avez-vous peur d’une personne qui utilise cet appareil? Alors, ne gardez rien.',
  'keep.browser': 'Votre navigateur peut le supprimer après un certain temps.',
  'keep.instead': 'Cela remplace ce qui était gardé ici avant.',
  'keep.note':
    'Utilisez quatre mots ou plus. Écrivez-les sur papier. Nous ne pouvons pas vous aider si vous les oubliez.',
  'keep.show': 'Montrer ce que j’écris',
  'keep.suggest': 'Créer une phrase secrète pour moi',
  'keep.yes': 'Oui, garder mes réponses',
  'keep.no': 'Non, ne pas les garder',
  'keep.busy': 'Cela prend quelques secondes.',
  'keep.kept': 'Vos réponses sont gardées sur cet appareil. Ce que vous changez est gardé aussi.',
  'keep.stop': 'Ne plus les garder',
  'keep.there': 'Des réponses sont gardées sur cet appareil.',
  'keep.go-on': 'Continuer avec ce que vous avez gardé',
  'keep.open-title': 'Continuer avec ce que vous avez gardé',
  'keep.open': 'Ouvrir mes réponses',
  'keep.start-new': 'Recommencer et laisser cela ici',
  'keep.delete': 'Supprimer',
  'keep.outdated': 'Des questions ont changé depuis. Regardez vos réponses.',
  'keep.wrong': 'Cette phrase secrète ne l’ouvre pas. Vérifiez-la et essayez encore.',
  'keep.broken': 'Ce qui était gardé est abîmé. Personne ne peut l’ouvrir.',
  'keep.newer': 'Une version plus récente de cette page l’a gardé. Chargez la page de nouveau.',
  'keep.short': 'C’est trop court. Utilisez 8 lettres ou plus.',
  'keep.refused':
    'Ce navigateur ne nous laisse pas garder vos réponses. Vous pouvez continuer. Pour avoir votre plan plus tard, imprimez-le.',
  'keep.stays':
    'Ce navigateur ne nous a pas laissé le supprimer. Vous pouvez le faire dans ses réglages. Cherchez «\u00a0données de site\u00a0».',
  'keep.elsewhere':
    'Cela a été changé ou effacé dans une autre fenêtre. Cette page ne garde plus vos réponses.',
};

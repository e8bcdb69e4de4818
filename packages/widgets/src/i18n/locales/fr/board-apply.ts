import { type LocaleModule, str } from '@lit/localize';

/** The words of applying for a posting. */
export const boardApply: LocaleModule['templates'] = {
  'apply.title': 'Comment postuler',
  'apply.last-day': str`Le dernier jour est le ${0}`,
  'apply.first': 'Essayez d’abord ceci',
  'apply.form': 'Ouvrir leur formulaire',
  'apply.ask-for': 'Demandez',
  'apply.page': 'Voir l’offre sur leur site',
  'apply.not-told':
    'On ne dit pas comment. Demandez à une bibliothèque ou à un organisme pour nouveaux arrivants.',
  'letter-mail.hello': 'Bonjour,',
  'letter-mail.saw': str`J’ai vu votre offre\u00a0: ${0}. Cela m’intéresse.`,
  'letter-mail.question': 'Est-ce encore ouvert? Que dois-je faire maintenant?',
  'letter-mail.thanks': 'Merci,',
  'letter-mail.name': '(votre nom)',
  'letter-mail.write': 'M’aider à écrire le courriel',
  'letter-mail.language': 'Langue du courriel',
  'letter-mail.label': str`Votre courriel\u00a0: ${0}`,
  'letter-mail.meaning': 'Ce qu’il dit',
  'letter-mail.send': 'Ouvrir dans mon courriel',
  'letter-mail.promise': 'Nous n’envoyons rien. Vous pouvez le changer, et c’est vous qui l’envoyez.',
};

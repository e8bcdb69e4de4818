import { type LocaleModule, str } from '@lit/localize';

/** The words of the board of opportunities. */
export const board: LocaleModule['templates'] = {
  'board.question': 'Que voulez-vous faire?',
  'board.example': 'Par exemple\u00a0: cuisine',
  'board.count': str`Résultats\u00a0: ${0}`,
  'board.newest': 'Les plus récents d’abord',
  'board.closing': 'Bientôt fermés d’abord',
  'board.none-advice': 'Essayez d’autres mots, ou enlevez un filtre.',
  'board.empty': 'Rien n’est ouvert en ce moment.',
  'board.empty-last': str`La dernière offre ici date du ${0}.`,
  'board.empty-never': 'Personne n’a encore rien affiché ici.',
  'board.elsewhere': 'Revenez bientôt. Vous pouvez aussi demander à une bibliothèque ou appeler le 211.',
  'board.clock': 'La date de cet appareil semble fausse.',
  'board.clock-advice': 'Nous comptons les jours à partir de la date de la liste.',

  'tab.label': 'Quel genre',
  'tab.all': 'Tout',
  'tab.jobs': 'Emplois',
  'tab.volunteering': 'Bénévolat',
  'tab.mentoring': 'Mentors',
  'tab.placements': 'Essayer un métier',
  'tab.courses': 'Cours',

  'kind.job': 'Emploi',
  'kind.volunteering': 'Bénévolat',
  'kind.mentoring': 'Mentor',
  'kind.job-shadowing': 'Observer un métier',
  'kind.placement': 'Stage',
  'kind.bridging': 'Formation relais',
  'kind.training': 'Cours',

  'pay.hour': str`${0} l’heure`,
  'pay.day': str`${0} par jour`,
  'pay.week': str`${0} par semaine`,
  'pay.month': str`${0} par mois`,
  'pay.year': str`${0} par an`,
  'pay.or-more': str`${0} ou plus`,
  'pay.up-to': str`jusqu’à ${0}`,

  'posting.hours': str`Heures par semaine\u00a0: ${0}`,
  'posting.hours-range': str`Heures par semaine\u00a0: ${0} à ${1}`,
  'posting.at-home': 'Possible à la maison',
  'posting.gone': 'Cette offre n’est plus ici.',
  'posting.gone-advice': 'Quelqu’un a peut-être la place. Regardez les autres.',
  'posting.gone-back': 'Tout montrer',
  'standing.posted': str`Affiché ${0}`,
  'standing.closes': str`Ferme ${0}`,
  'match.line': str`Convient pour ${0} points sur ${1}`,

  'fraud.fee': 'On vous demande de payer. Un vrai travail ne vous coûte pas d’argent.',
  'fraud.mailbox':
    'L’adresse est une boîte gratuite. Cherchez le site Web de l’entreprise, et appelez là-bas.',
  'fraud.gift-cards': 'On parle de cartes-cadeaux ou de cryptomonnaie. Cet argent ne revient jamais.',
  'fraud.papers':
    'On veut des papiers avant de vous rencontrer. N’envoyez pas encore votre passeport ou votre NAS.',
  'fraud.lmia': 'On vend une EIMT. Personne n’a le droit d’en vendre une.',
  'fraud.nobody': 'On ne dit pas qui offre cela. Demandez avant d’envoyer quelque chose.',
  'fraud.below': str`C’est ${0} l’heure. Ici, une heure doit payer ${1} ou plus.`,
  'fraud.above': str`C’est ${0} l’heure. D’autres paient environ ${1} pour ce travail. Demandez pourquoi.`,
};

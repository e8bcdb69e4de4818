import { type LocaleModule, str } from '@lit/localize';

/** The words of the list of kept postings, and of keeping something on the device. */
export const boardKept: LocaleModule['templates'] = {
  'kept.keep': 'Garder',
  'kept.count': str`Gardées\u00a0: ${0}`,
  'kept.gone': str`Certaines offres que vous gardiez ne sont plus ici. Nous les avons enlevées\u00a0: ${0}`,
  'kept.clear': 'Tout enlever',
  'kept.cleared': 'Vous ne gardez rien pour le moment.',
  'kept.undo': 'Tout remettre',
  'device.keep': 'Garder sur cet appareil',
  'device.remove': 'Enlever de cet appareil',
  'device.kept': 'C’est sur cet appareil maintenant. Les autres personnes qui l’utilisent peuvent le voir.',
  'device.warning':
    'Partagez-vous cet appareil? Alors d’autres personnes peuvent le voir. Si vous ne le gardez pas, la page l’oublie.',
  'device.refused':
    'Cet appareil ne nous a pas laissé le garder. Cela reste ici tant que la page est ouverte.',
  'device.unreadable': 'Il y a quelque chose d’avant sur cet appareil. Nous ne pouvons pas le lire.',
  'device.stuck':
    'Cet appareil ne nous a pas laissé l’enlever. Effacez les données de ce site dans votre navigateur.',
};

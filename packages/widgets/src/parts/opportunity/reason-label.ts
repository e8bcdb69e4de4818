import { msg } from '@lit/localize';
import type { MatchReason } from '@newcomer-portal/inventory/opportunities';

/** What is compared, in a word. */
export function reasonLabel(code: MatchReason['code']): string {
  switch (code) {
    case 'skills':
      return msg('What you can do', { id: 'reason-label.skills', desc: 'Compared: skills' });
    case 'interests':
      return msg('What you like', { id: 'reason-label.interests', desc: 'Compared: interests' });
    case 'times':
      return msg('Your free time', { id: 'reason-label.times', desc: 'Compared: days and hours' });
    case 'language':
      return msg('Your English or French', { id: 'reason-label.language', desc: 'Compared: levels' });
    case 'occupation':
      return msg('Your work', { id: 'reason-label.occupation', desc: 'Compared: occupation' });
    case 'credential':
      return msg('Your papers', { id: 'reason-label.credential', desc: 'Compared: licences, degrees' });
    case 'experience':
      return msg('How long you worked', { id: 'reason-label.experience', desc: 'Compared: experience' });
    case 'place':
      return msg('How far it is', { id: 'reason-label.place', desc: 'Compared: distance' });
  }
}

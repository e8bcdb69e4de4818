import { msg } from '@lit/localize';
import type { Accessibility } from '@newcomer-portal/inventory';

/** A feature for people with a disability, in words. */
export function accessibilityLabel(feature: NonNullable<Accessibility['feature']>): string {
  switch (feature) {
    case 'wheelchair':
      return msg('Wheelchair access', { id: 'access.wheelchair', desc: 'Accessibility feature' });
    case 'elevator':
      return msg('Elevator', { id: 'access.elevator', desc: 'Accessibility feature' });
    case 'accessible_washroom':
      return msg('Washroom for wheelchairs', { id: 'access.washroom', desc: 'Accessibility feature' });
    case 'accessible_parking':
      return msg('Parking for people with a disability', {
        id: 'access.parking',
        desc: 'Accessibility feature',
      });
    case 'hearing_loop':
      return msg('Hearing loop', { id: 'access.hearing', desc: 'Accessibility feature: induction loop' });
    case 'sign_language':
      return msg('Sign language', { id: 'access.sign', desc: 'Accessibility feature' });
    case 'braille':
      return msg('Braille', { id: 'access.braille', desc: 'Accessibility feature' });
    case 'quiet_room':
      return msg('Quiet room', { id: 'access.quiet', desc: 'Accessibility feature' });
  }
}

import { msg } from '@lit/localize';
import type { Intake } from '@newcomer-portal/inventory';

/** A way into a service, in words. */
export function intakeLabel(method: Intake['method']): string {
  switch (method) {
    case 'walk_in':
      return msg('Just walk in', { id: 'intake.walk-in', desc: 'No appointment needed' });
    case 'phone':
      return msg('Call', { id: 'intake.phone', desc: 'How to start: by phone' });
    case 'online_form':
      return msg('Fill in a form online', { id: 'intake.form', desc: 'How to start: web form' });
    case 'email':
      return msg('Send an e-mail', { id: 'intake.email', desc: 'How to start: e-mail' });
    case 'appointment':
      return msg('Ask for a time first', {
        id: 'intake.appointment',
        desc: 'How to start: make an appointment',
      });
    case 'referral':
      return msg('Somebody must send you', {
        id: 'intake.referral',
        desc: 'How to start: a referral is needed',
      });
  }
}

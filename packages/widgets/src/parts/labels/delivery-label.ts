import { msg } from '@lit/localize';
import type { Delivery } from '@newcomer-portal/inventory';

/** How a service is given, in words. */
export function deliveryLabel(way: Delivery): string {
  switch (way) {
    case 'in_person':
      return msg('In person', { id: 'delivery.in-person', desc: 'You go there' });
    case 'phone':
      return msg('By phone', { id: 'delivery.phone', desc: 'Help by phone' });
    case 'online':
      return msg('Online', { id: 'delivery.online', desc: 'Help over the internet' });
    case 'at_home':
      return msg('At your home', { id: 'delivery.home', desc: 'They come to you' });
  }
}

import { msg } from '@lit/localize';

/** Names the link that opens the phone's own map. */
export function directionsLabel(): string {
  return msg('Show the way', {
    id: 'detail.directions',
    desc: 'Opens the map app of the phone, outside this site',
  });
}

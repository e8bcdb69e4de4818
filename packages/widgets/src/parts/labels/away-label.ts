import { msg, str } from '@lit/localize';

/** How far a place is, as the crow flies. @param distance as a reader's formats write it: "1.2 km" */
export function awayLabel(distance: string): string {
  return msg(str`${distance} away`, {
    id: 'card.away',
    desc: 'Straight-line distance from the reader. 0: 1.2 km',
  });
}

import { msg, str } from '@lit/localize';
import type { Reader } from '../../i18n/reader.ts';
import type { MapScene } from './map-scene.ts';

/** The words that the map itself needs, whatever its places are. */
export function mapWords({ formats }: Reader): MapScene['words'] {
  return {
    map: mapLabel(),
    person: personLabel(),
    count: (count) => formats.number(count),
    group: (count) => groupLabel(formats.number(count)),
  };
}

/** A button that closes what is open on the map. */
export function closeText(): string {
  return msg('Close', { id: 'map.close', desc: 'Button: close what is open on the map' });
}

function mapLabel(): string {
  return msg('Map', { id: 'map.label', desc: 'Name of the map' });
}

function personLabel(): string {
  return msg('Your place', { id: 'map.person', desc: 'Marker of the person’s own place' });
}

function groupLabel(count: string): string {
  return msg(str`Places here: ${count}`, {
    id: 'map.group',
    desc: 'A group of places on the map. 0: how many',
  });
}

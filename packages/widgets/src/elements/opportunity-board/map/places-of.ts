import { msg, str } from '@lit/localize';
import type { PostingPlace } from '@newcomer-portal/inventory/opportunities';
import type { OpportunityAnswer } from '@newcomer-portal/search/opportunities';
import type { Reader } from '../../../i18n/reader.ts';
import type { MapPlace } from '../../../parts/map/map-scene.ts';
import { placeKey } from './place-key.ts';

const kept = new WeakMap<OpportunityAnswer, { locale: string; places: readonly MapPlace[] }>();

/** Where the postings are that were found, each place once. Kept for each answer, so that the map draws it once. */
export function placesOf(answer: OpportunityAnswer, reader: Reader): readonly MapPlace[] {
  const known = kept.get(answer);
  if (known?.locale === reader.locale) return known.places;
  const all = answer.hits.flatMap(({ posting }) => posting.places.flatMap((place) => placed(place)));
  const places = [...Map.groupBy(all, ({ key }) => key)].flatMap(([id, here]): MapPlace[] => {
    const [first] = here;
    if (!first) return [];
    const label = placeLabel(nameOf(first.place, reader), reader.formats.number(here.length));
    return [{ id, point: first.point, label }];
  });
  kept.set(answer, { locale: reader.locale, places });
  return places;
}

function placed(place: PostingPlace) {
  const { point } = place;
  return point ? [{ place, point, key: placeKey(point) }] : [];
}

function nameOf({ place, address }: PostingPlace, reader: Reader): string {
  const name = 'name' in place ? reader.text(place, 'name')?.text : undefined;
  return name ?? address ?? '';
}

function placeLabel(name: string, count: string): string {
  return name
    ? msg(str`${name}. Postings: ${count}`, {
        id: 'board-map.place',
        desc: '0: place, 1: how many jobs, courses … it has',
      })
    : msg(str`Postings here: ${count}`, {
        id: 'board-map.nameless',
        desc: 'A place without a name. 0: how many jobs, courses … it has',
      });
}

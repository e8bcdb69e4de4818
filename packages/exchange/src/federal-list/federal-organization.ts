import type { Organization } from '@newcomer-portal/inventory';
import { readWebAddress } from '../contact/web-address.ts';
import { stableId } from '../identity/stable-id.ts';
import { inFrench } from '../records/in-french.ts';
import type { Wording } from '../records/wording.ts';
import type { ImportNote } from '../report/import-note.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';

const description: Wording = {
  en: 'This organization is on the federal list of services for newcomers.',
  fr: 'Cet organisme est sur la liste fédérale des services aux nouveaux arrivants.',
};

/**
 * The organization behind the places of one name. It is written the way most of them write it, and takes the
 * website that most of them give.
 *
 * @param name folded: what the id is made from
 * @param places at least one
 */
export function federalOrganization(
  name: string,
  places: readonly FederalPlace[],
  notes: ImportNote[],
): Organization {
  const written = commonest(places.map((place) => place.name.en)) ?? name;
  const spellings = new Set(places.map((place) => place.name.en));
  const french = commonest(places.map((place) => place.name.fr).filter((text) => !spellings.has(text)));
  const website = commonest(places.flatMap((place) => readWebAddress(place.website) ?? []));
  if (spellings.size > 1)
    notes.push({
      code: 'name_written_differently',
      source_id: federalSource.id,
      key: written,
      found: [...spellings].join(' | '),
    });
  return {
    id: stableId(federalSource.id, 'organization', name),
    name: written,
    ...(website && { website }),
    description: description.en,
    provenance: { source_id: federalSource.id, key: written },
    generated_fields: ['description'],
    translations: {
      fr: {
        ...(french && inFrench({ name: { en: written, fr: french } }, 'human').translations.fr),
        ...inFrench({ description }, 'generated').translations.fr,
      },
    },
  };
}

/** The text that stands there most often; of equals the shortest, which carries the least that is one branch's. */
function commonest(texts: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counted.sort((a, b) => b.count - a.count || a.text.length - b.text.length)[0]?.text;
}

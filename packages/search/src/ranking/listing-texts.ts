import type { Listing } from '@newcomer-portal/inventory';
import { WEIGHTS } from './weights.ts';
import { wordings } from './wordings.ts';

/** The texts by which a listing can be found, in every language they are in, the weightiest first. */
export function listingTexts({ service, organization, location }: Listing): (readonly [string, number])[] {
  const texts: (readonly [string, number])[] = [];
  const add = (weight: number, found: readonly string[]) => {
    for (const text of found) texts.push([text, weight]);
  };
  add(WEIGHTS.name, [...wordings(service, 'name'), ...wordings(service, 'alternate_name')]);
  if (organization) {
    add(WEIGHTS.organization, [
      ...wordings(organization, 'name'),
      ...wordings(organization, 'alternate_name'),
    ]);
  }
  if (location) {
    add(WEIGHTS.organization, [...wordings(location, 'name'), ...wordings(location, 'alternate_name')]);
    if (!location.address_confidential) {
      for (const { address_1, city, postal_code } of location.addresses ?? []) {
        add(WEIGHTS.place, [address_1, city, postal_code]);
      }
    }
  }
  add(WEIGHTS.description, wordings(service, 'description'));
  return texts;
}

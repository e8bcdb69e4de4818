import type { Location, Organization, Phone } from '@newcomer-portal/inventory';
import { readPhoneNumbers } from '../contact/phone-number.ts';
import { readPostalCode } from '../contact/postal-code.ts';
import { readWebAddress } from '../contact/web-address.ts';
import { stableId } from '../identity/stable-id.ts';
import type { ImportNote, ImportNoteCode } from '../report/import-note.ts';
import type { FederalPlace } from './federal-place.ts';
import { federalSource } from './federal-source.ts';
import { placeKey } from './fold-repeats.ts';

const SHELTER = /\b(shelter|refuge|safe house)\b/i;

/**
 * A place of the federal list as a location. What cannot be read is left out and noted. The address of a shelter is
 * withheld although the list prints it: a wrong guess here could lead somebody's abuser to the door.
 */
export function federalLocation(
  place: FederalPlace,
  organization: Organization,
  notes: ImportNote[],
): Location {
  const note = noter(place, notes);
  const id = stableId(federalSource.id, 'location', placeKey(place));
  const provenance = { source_id: federalSource.id, key: String(place.row) };
  if (place.flags.size === 0) note('no_services', place.name.en);
  // A service tells whose place it is at; only a place without one must say so itself.
  const owner = place.flags.size === 0 && { organization_id: organization.id };
  if (SHELTER.test(place.address)) {
    note('address_withheld', place.name.en);
    return { id, location_type: 'physical', ...owner, address_confidential: true, provenance };
  }
  const url = websiteOf(place, note);
  const phones = phonesOf(place, id, note);
  const { latitude, longitude } = place;
  return {
    id,
    ...owner,
    location_type: 'physical',
    addresses: [
      {
        id,
        address_type: 'physical',
        country: 'CA',
        state_province: 'ON',
        city: place.city,
        address_1: place.address,
        postal_code: postalCodeOf(place, note),
      },
    ],
    latitude,
    longitude,
    ...(phones.length > 0 && { phones }),
    ...(url && url !== organization.website && { url }),
    provenance,
  };
}

type Note = (code: ImportNoteCode, found: string) => void;

function noter({ row }: FederalPlace, notes: ImportNote[]): Note {
  return (code, found) => notes.push({ code, source_id: federalSource.id, key: String(row), found });
}

function postalCodeOf({ postal }: FederalPlace, note: Note): string {
  const code = readPostalCode(postal);
  if (!code) note('postal_code_unreadable', postal);
  return code ?? '';
}

function phonesOf(place: FederalPlace, id: string, note: Note): Phone[] {
  const numbers = readPhoneNumbers(place.telephone);
  if (numbers.length === 0) note('phone_unreadable', place.telephone);
  return numbers.map((number, index) => ({
    id: index === 0 ? id : stableId(federalSource.id, 'phone', placeKey(place), String(index)),
    ...number,
  }));
}

function websiteOf({ website }: FederalPlace, note: Note): string | undefined {
  const url = readWebAddress(website);
  if (!url) note('website_unreadable', website);
  else if (url !== website) note('website_mended', website);
  return url;
}

import type { Location, Organization } from '@newcomer-portal/inventory';
import { readPhoneNumbers } from '../contact/phone-number.ts';
import { readPostalCode } from '../contact/postal-code.ts';
import { readWebAddress } from '../contact/web-address.ts';
import { numberedId } from '../identity/numbered-id.ts';
import { stableId } from '../identity/stable-id.ts';
import { inFrench } from '../records/in-french.ts';
import type { ListedRecords } from '../records/listed-records.ts';
import type { NeedIds } from '../records/need-ids.ts';
import { serviceFromTable } from '../records/service-from-table.ts';
import type { LibraryBranch } from './library-branch.ts';
import { libraryFlags } from './library-flags.ts';
import { librarySource } from './library-source.ts';

const source_id = librarySource.id;

/** The public library as one organization, its branches as locations, and each column of the list as one service. */
export function libraryRecords(branches: readonly LibraryBranch[], needId: NeedIds): ListedRecords {
  const located = branches.map((branch) => ({ branch, location: libraryLocation(branch) }));
  const offered = libraryFlags.flatMap((row) => {
    const id = numberedId(publicLibrary.id, row.number);
    const links = located
      .filter(({ branch }) => branch.flags.has(row.flag))
      .map(({ location }) => ({
        id: numberedId(location.id, row.number),
        service_id: id,
        location_id: location.id,
      }));
    const owner = { id, organization_id: publicLibrary.id, source_id };
    return links.length > 0 ? [{ service: serviceFromTable(row, owner, needId), links }] : [];
  });
  return {
    organizations: [publicLibrary],
    locations: located.map(({ location }) => location),
    services: offered.map(({ service }) => service),
    service_at_locations: offered.flatMap(({ links }) => links),
  };
}

const name = { en: 'Toronto Public Library', fr: 'Bibliothèque publique de Toronto' };
const description = { en: 'The public library of Toronto.', fr: 'La bibliothèque publique de Toronto.' };

const publicLibrary: Organization = {
  id: stableId(source_id, 'organization'),
  name: name.en,
  website: 'https://www.tpl.ca/',
  description: description.en,
  provenance: { source_id },
  generated_fields: ['description'],
  ...inFrench({ name, description }, 'generated'),
};

function libraryLocation(branch: LibraryBranch): Location {
  const id = stableId(source_id, 'location', branch.code);
  const url = readWebAddress(branch.website);
  const phones = readPhoneNumbers(branch.telephone).map((number) => ({ id, ...number }));
  return {
    id,
    location_type: 'physical',
    name: branch.name,
    addresses: [
      {
        id,
        address_type: 'physical',
        country: 'CA',
        state_province: 'ON',
        city: 'Toronto',
        address_1: branch.address,
        postal_code: readPostalCode(branch.postal) ?? '',
      },
    ],
    latitude: branch.latitude,
    longitude: branch.longitude,
    ...(phones.length > 0 && { phones }),
    ...(url && { url }),
    provenance: { source_id, key: branch.code },
  };
}

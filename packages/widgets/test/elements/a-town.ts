import type { Inventory, Service } from '@newcomer-portal/inventory';
import {
  aLocation,
  anInventory,
  anOrganization,
  aService,
  aServiceAtLocation,
  uuid,
} from '@newcomer-portal/inventory/testing';

/** An invented town whose services are all given by one organization at one place. */
export function aTown(services: readonly Service[], rest: Partial<Inventory> = {}): Inventory {
  const organization = anOrganization();
  return anInventory({
    organizations: [organization],
    locations: [aLocation({ addresses: [anAddress] })],
    services: services.map((service) => ({ organization_id: organization.id, ...service })),
    service_at_locations: services.map(({ id }, index) =>
      aServiceAtLocation({ id: uuid(500 + index), service_id: id }),
    ),
    ...rest,
  });
}

/** Services called "Class 1", "Class 2" and so on. */
export function someServices(count: number): Service[] {
  return Array.from({ length: count }, (_, index) =>
    aService({ id: uuid(100 + index), name: `Class ${index + 1}` }),
  );
}

const anAddress = {
  id: uuid(90),
  address_1: '1 Main Street',
  city: 'Test Town',
  state_province: 'ON',
  postal_code: 'K7L 1A1',
  country: 'CA',
  address_type: 'physical' as const,
};

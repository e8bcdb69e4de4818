import type { Listing } from '../directory/listing.ts';
import type { Inventory } from '../schema/inventory.ts';
import type { Location } from '../schema/location.ts';
import type { Need } from '../schema/need.ts';
import type { Organization } from '../schema/organization.ts';
import type { Schedule } from '../schema/schedule.ts';
import type { Service } from '../schema/service.ts';
import type { ServiceAtLocation } from '../schema/service-at-location.ts';

/** The UUID that ends in this number: readable in a failing test, and the same in every run. */
export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** An organization for a test, with only what HSDS requires. */
export function anOrganization(given: Partial<Organization> = {}): Organization {
  return { id: uuid(1), name: 'Riverside Newcomer Centre', description: 'Helps newcomers.', ...given };
}

/** A physical place in the middle of the test municipality. */
export function aLocation(given: Partial<Location> = {}): Location {
  return { id: uuid(2), location_type: 'physical', latitude: 44.2, longitude: -76.5, ...given };
}

/** An active service with only what HSDS requires. */
export function aService(given: Partial<Service> = {}): Service {
  return { id: uuid(3), name: 'English classes', status: 'active', ...given };
}

/** The link of `aService` to `aLocation`. */
export function aServiceAtLocation(given: Partial<ServiceAtLocation> = {}): ServiceAtLocation {
  return { id: uuid(4), service_id: uuid(3), location_id: uuid(2), ...given };
}

/** Weekdays from nine to five, closed on holidays. */
export function aSchedule(given: Partial<Schedule> = {}): Schedule {
  return {
    id: uuid(6),
    freq: 'WEEKLY',
    byday: 'MO,TU,WE,TH,FR',
    opens_at: '09:00',
    closes_at: '17:00',
    ...given,
  };
}

/** `aService` at `aLocation` by `anOrganization`. */
export function aListing(given: Partial<Listing> = {}): Listing {
  return {
    id: uuid(4),
    service: aService(),
    organization: anOrganization(),
    location: aLocation(),
    at: aServiceAtLocation(),
    ...given,
  };
}

/** A need of the first level. */
export function aNeed(given: Partial<Need> = {}): Need {
  return {
    id: uuid(5),
    code: 'english-classes',
    name: 'English classes',
    description: 'Learn English.',
    ...given,
  };
}

/** A whole inventory around the records given; empty lists where none are. */
export function anInventory(given: Partial<Inventory> = {}): Inventory {
  return {
    schema_version: '1.0',
    published: '2026-11-01T09:00:00Z',
    language: 'en',
    publisher: { name: 'Test Town', email: 'listings@testtown.example' },
    municipality: {
      name: 'Test Town',
      timezone: 'America/Toronto',
      bounds: [-76.7, 44.1, -76.3, 44.4],
      languages: ['en', 'fr'],
      help_lines: [{ id: 'emergency', kind: 'emergency', name: 'Emergency', number: '911' }],
    },
    sources: [],
    needs: [],
    organizations: [],
    locations: [],
    services: [],
    service_at_locations: [],
    ...given,
  };
}

import type { Inventory } from '@newcomer-portal/inventory';

/** What one source adds to an inventory: its organizations, and what they do where. */
export type ListedRecords = Pick<
  Inventory,
  'organizations' | 'locations' | 'services' | 'service_at_locations'
>;

import type { Inventory } from '../schema/inventory.ts';
import { withoutAddress } from './without-address.ts';

/** An inventory as it may leave the editor: confidential addresses are taken out, see `withoutAddress`. */
export function publishable(inventory: Inventory): Inventory {
  return { ...inventory, locations: inventory.locations.map(withoutAddress) };
}

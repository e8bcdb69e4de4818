import type { Inventory } from '@newcomer-portal/inventory';
import type { Board } from '@newcomer-portal/inventory/opportunities';
import type { BoardScene } from './board-scene.ts';
import { boundsOf } from './bounds-of.ts';

/** The city that a board is of: within the bounds of its inventory, else around all its places. */
export function cityOf(board: Board, inventory: Inventory | undefined): BoardScene['directory'] {
  const bounds = inventory?.municipality.bounds ?? boundsOf(board);
  return { inventory: { municipality: { name: board.document.municipality.name, bounds } } };
}

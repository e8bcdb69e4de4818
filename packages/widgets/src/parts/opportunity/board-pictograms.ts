import { addPictograms } from '../pictogram.ts';

/** Fetches the drawings that only the board of opportunities uses. */
export function loadBoardPictograms(): Promise<void> {
  return addPictograms(() => import('virtual:board-pictograms'));
}

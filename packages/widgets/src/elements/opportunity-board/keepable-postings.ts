import { type Board, standingOn } from '@newcomer-portal/inventory/opportunities';
import { addressOf } from '../../catalogue/load-document.ts';
import type { Keepable } from '../../controllers/short-list-controller.ts';

/**
 * The postings that a person can keep: those that are open.
 *
 * @param src the document's address as the page has it; what stands behind `?` makes no other list
 * @param today the municipality's calendar day, `2026-11-22`
 */
export function keepablePostings(board: Board, src: string, today: string): Keepable {
  return {
    src: addressOf(src).replace(/\?.*$/, ''),
    as: [board.document, today],
    isThere: (id) => {
      const posting = board.posting(id);
      return posting !== undefined && standingOn(posting.opportunity, today).state === 'open';
    },
  };
}

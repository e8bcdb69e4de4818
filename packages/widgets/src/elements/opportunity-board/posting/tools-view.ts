import type { Posting } from '@newcomer-portal/inventory/opportunities';
import type { TemplateResult } from 'lit';
import { detailTools } from '../../../parts/finding/detail-tools.ts';
import type { BoardScene } from '../board-scene.ts';

/** What can be done with an open posting: print it, copy its link, say that it is wrong. */
export function toolsView({ actions, board, copied }: BoardScene, { opportunity }: Posting): TemplateResult {
  const { id } = opportunity;
  return detailTools({
    copied,
    link: actions.linkTo(id),
    print: actions.print,
    copy: () => actions.copyLink(id),
    report: board.document.publisher ? () => actions.report(id) : undefined,
  });
}

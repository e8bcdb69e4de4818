import { type Posting, standingOn } from '@newcomer-portal/inventory/opportunities';
import { html, nothing, type TemplateResult } from 'lit';
import { detailTools } from '../../../parts/finding/detail-tools.ts';
import type { BoardScene } from '../board-scene.ts';
import { calendarButton } from './calendar-button.ts';
import { shareButton } from './share-button.ts';

/** What can be done with an open posting: print it, pass it on, put its dates into a calendar, say that it is wrong. */
export function toolsView(scene: BoardScene, posting: Posting): TemplateResult {
  const { actions, board, copied, today } = scene;
  const { opportunity } = posting;
  const { id } = opportunity;
  const isOpen = standingOn(opportunity, today).state === 'open';
  return detailTools({
    copied,
    link: actions.linkTo(id),
    print: actions.print,
    copy: () => actions.copyLink(id),
    report: board.document.publisher ? () => actions.report(id) : undefined,
    more: html`${shareButton(scene, opportunity)} ${isOpen ? calendarButton(scene, posting) : nothing}`,
  });
}

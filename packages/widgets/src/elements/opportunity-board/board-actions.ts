import type { Places } from '@newcomer-portal/inventory';
import { type BoardChoice, type BoardView, namesOfBoardFilters } from '../../controllers/board-choice.ts';
import type { BoardController } from '../../controllers/board-controller.ts';
import type { FocusController } from '../../controllers/focus-controller.ts';
import type { FragmentController } from '../../controllers/fragment-controller.ts';
import type { MapController } from '../../controllers/map-controller.ts';
import { nearPoint } from '../../controllers/near-point.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import { reportMistake } from '../../controllers/report-mistake.ts';
import { type Activity, NewcomerActivityEvent } from '../../events/activity-event.ts';
import { NewcomerNeedEvent } from '../../events/need-event.ts';
import { NewcomerOpportunityEvent } from '../../events/opportunity-event.ts';
import type { BoardActions, BoardScene } from './board-scene.ts';

/** What the actions work with. */
export interface BoardParts {
  host: HTMLElement;
  asked: BoardController;
  near: PlaceController;
  map: MapController;
  link: FragmentController<BoardChoice>;
  focus: FocusController;
  print: () => void;
  /** The table of postal code areas; undefined when it cannot be had. */
  places: () => Promise<Places | undefined>;
  copied: (copied: BoardScene['copied']) => void;
}

const RESULTS = '#results-title';

/** What happens when a person does something: the state changes, the keyboard moves, the host is told. */
export function boardActions(parts: BoardParts): BoardActions & { beginNear: (near: string) => void } {
  const { host, asked, near, link, focus, print, places, copied } = parts;
  const tell = (activity: Activity) => {
    // How many lie within a distance, or fit a person, tells about them.
    const isPersonal = asked.profile || (near.place && asked.filters.within !== undefined);
    const results = isPersonal ? undefined : (asked.answer(new Date())?.hits.length ?? 0);
    host.dispatchEvent(new NewcomerActivityEvent(activity, results, namesOfBoardFilters(asked)));
  };
  const usePostalCode = async (typed: string) => {
    near.usePostalCode(typed, await places());
    if (near.place) focus.next(RESULTS);
    tell('near');
  };
  return {
    tell,
    moveTo: (selector) => focus.next(selector),
    linkTo: (id) => link.linkTo(id),
    open(id, event) {
      // A new tab, or the browser's own menu, is the person's business.
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event?.preventDefault();
      if (!asked.board?.posting(id) || !host.dispatchEvent(new NewcomerOpportunityEvent(id))) return;
      copied('no');
      asked.open(id);
      focus.next('#posting-title');
      tell('open');
    },
    close() {
      const id = asked.selected ?? '';
      asked.open(undefined);
      focus.next(`[data-posting="${CSS.escape(id)}"], ${RESULTS}`);
    },
    showMore() {
      const next = asked.shown + 1;
      asked.showMore();
      focus.next(`.results .cards > li:nth-child(${next}) a`);
    },
    copyLink(id) {
      const byHand = () => copied('by_hand');
      if (!navigator.clipboard) byHand();
      else navigator.clipboard.writeText(link.linkTo(id)).then(() => copied('yes'), byHand);
      tell('share');
    },
    print() {
      print();
      tell('print');
    },
    report: (id) => report(parts, id),
    seek(needs, event) {
      if (!host.dispatchEvent(new NewcomerNeedEvent(needs))) event.preventDefault();
    },
    usePostalCode: (typed) => void usePostalCode(typed),
    needPlaces: () => void places(),
    beginNear(given) {
      const point = nearPoint(given);
      if (point) near.usePoint(point, 'page');
      else void places().then((table) => near.usePostalCode(given, table));
    },
    ...mapActions(parts, tell),
  };
}

/** What is done on the map, and the way back to where the person was before they chose a place on it. */
function mapActions(
  { asked, near, map, focus }: BoardParts,
  tell: (activity: Activity) => void,
): Pick<BoardActions, 'pickOnMap' | 'pickPlace' | 'choosePlace'> {
  let before: BoardView = 'list';
  return {
    pickOnMap() {
      near.pick(!near.picking);
      if (near.picking) before = asked.view;
      asked.show(near.picking ? 'map' : before);
      focus.next(near.picking ? '#picking' : '#pick');
    },
    pickPlace(point) {
      near.usePoint(point);
      asked.show(before);
      focus.next(RESULTS);
      tell('near');
    },
    choosePlace(place) {
      map.chooseLocation(place);
      focus.next('#sheet-title');
    },
  };
}

function report({ host, asked, link }: BoardParts, id: string): void {
  const posting = asked.board?.posting(id);
  const publisher = asked.board?.document.publisher;
  if (!posting || !publisher) return;
  const { opportunity, organization } = posting;
  const record = { id, serviceId: undefined, title: opportunity.title, organization: organization?.name };
  reportMistake(host, { ...record, link: link.linkTo(id) }, publisher);
}

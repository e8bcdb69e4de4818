import type { Inventory, Places } from '@newcomer-portal/inventory';
import type { AreasController } from '../../controllers/areas-controller.ts';
import type { DocumentController } from '../../controllers/document-controller.ts';
import { type FinderChoice, type FinderView, namesOf } from '../../controllers/finder-choice.ts';
import type { FinderController } from '../../controllers/finder-controller.ts';
import type { FocusController } from '../../controllers/focus-controller.ts';
import type { FragmentController } from '../../controllers/fragment-controller.ts';
import type { MapController } from '../../controllers/map-controller.ts';
import { nearPoint } from '../../controllers/near-point.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import { reportMistake } from '../../controllers/report-mistake.ts';
import { type Activity, NewcomerActivityEvent } from '../../events/activity-event.ts';
import { NewcomerSelectEvent } from '../../events/select-event.ts';
import type { Actions, Scene } from './scene.ts';

/** What the actions work with. */
export interface ActionParts {
  host: HTMLElement;
  finder: FinderController;
  near: PlaceController;
  areas: AreasController;
  map: MapController;
  link: FragmentController<FinderChoice>;
  focus: FocusController;
  print: () => void;
  inventory: DocumentController<Inventory>;
  /** The table of postal code areas; undefined when it cannot be had. */
  places: () => Promise<Places | undefined>;
  copied: (copied: Scene['copied']) => void;
}

/** What happens when a person does something: the state changes, the keyboard moves, the host is told. */
export function finderActions(parts: ActionParts): Actions & { beginNear: (near: string) => void } {
  const { host, finder, near, areas, map, focus, places } = parts;
  const tell = (activity: Activity) => {
    // How many lie within a distance, or in an area, tells where.
    const isPlaced = finder.area !== undefined || (near.place && finder.filters.within !== undefined);
    const results = isPlaced ? undefined : (finder.answer(new Date())?.hits.length ?? 0);
    host.dispatchEvent(new NewcomerActivityEvent(activity, results, namesOf(finder.filters)));
  };
  /** Where the person was before they chose a place on the map. */
  let before: FinderView = 'list';
  const usePostalCode = async (typed: string) => {
    near.usePostalCode(typed, await places());
    if (near.place) focus.next('#results-title, #areas-title');
    tell('near');
  };
  return {
    tell,
    moveTo: (selector) => focus.next(selector),
    ...listingActions(parts, tell),
    usePostalCode: (typed) => void usePostalCode(typed),
    needPlaces: () => void places(),
    beginNear(given) {
      const point = nearPoint(given);
      if (point) near.usePoint(point, 'page');
      else void places().then((table) => near.usePostalCode(given, table));
    },
    pickOnMap() {
      near.pick(!near.picking);
      if (near.picking) before = finder.view;
      finder.show(near.picking && before === 'list' ? 'map' : before);
      if (near.picking) focus.next('#picking');
      else focus.next('#pick');
    },
    pickPlace(point) {
      near.usePoint(point);
      finder.show(before);
      focus.next('#results-title, #areas-title');
      tell('near');
    },
    choosePlace(locationId) {
      map.chooseLocation(locationId);
      focus.next('#sheet-title');
    },
    chooseArea(areaId) {
      const area = areaId === undefined ? undefined : areas.find(areaId);
      const listings = area && areas.city?.listingIdsIn(area);
      finder.inArea(area && listings && { id: area.id, listings });
      focus.next(area ? '#area-title' : '#areas-title, #results-title');
      tell('areas');
    },
  };
}

type ListingActions = Pick<
  Actions,
  'open' | 'close' | 'showMore' | 'copyLink' | 'linkTo' | 'print' | 'report'
>;

function listingActions(parts: ActionParts, tell: (activity: Activity) => void): ListingActions {
  const { host, finder, link, focus, print, copied } = parts;
  return {
    linkTo: (id) => link.linkTo(id),
    open(id, event) {
      // A new tab, or the browser's own menu, is the person's business.
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event?.preventDefault();
      const listing = finder.directory?.listing(id);
      if (!listing || !host.dispatchEvent(new NewcomerSelectEvent(id, listing.service.id))) return;
      copied('no');
      finder.open(id);
      focus.next('#detail-title');
      tell('open');
    },
    close() {
      const id = finder.selected ?? '';
      finder.close();
      focus.next(`[data-listing="${CSS.escape(id)}"], #results-title`);
    },
    showMore() {
      const next = finder.shown + 1;
      finder.showMore();
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
  };
}

function report({ host, finder, inventory, link }: ActionParts, id: string): void {
  const listing = finder.directory?.listing(id);
  const publisher = inventory.document?.content.publisher;
  if (!listing || !publisher) return;
  const { service, organization } = listing;
  const record = { id, serviceId: service.id, title: service.name, organization: organization?.name };
  reportMistake(host, { ...record, link: link.linkTo(id) }, publisher);
}

import type { Inventory, Municipality, Point } from '@newcomer-portal/inventory';
import type { Board, LicencesDocument } from '@newcomer-portal/inventory/opportunities';
import type { OpportunityAnswer } from '@newcomer-portal/search/opportunities';
import type { BoardController } from '../../controllers/board-controller.ts';
import type { DocumentController } from '../../controllers/document-controller.ts';
import type { MapController } from '../../controllers/map-controller.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import type { ShortListController } from '../../controllers/short-list-controller.ts';
import type { Activity } from '../../events/activity-event.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { TileSource } from '../../parts/map/tile-source.ts';

/** Everything that the board's templates draw from, gathered once for each drawing. */
export interface BoardScene {
  asked: BoardController;
  near: PlaceController;
  reader: Reader;
  board: Board;
  /** The services published beside it, once they are here. */
  inventory: Inventory | undefined;
  /** What "near me" asks of a city; its bounds hold every place on the board. */
  directory: { inventory: { municipality: Pick<Municipality, 'name' | 'bounds'> } };
  answer: OpportunityAnswer;
  /** Marks a posting to be careful with, once what finds the signs is here. */
  carefulBadge: typeof import('./posting/careful-badge.ts').carefulBadge | undefined;
  /** Which occupations need a licence, and the way to it. */
  licences: DocumentController<LicencesDocument>;
  /** Address of the page with the finder, as the host gave it. */
  finder: string;
  /** The host wants the open posting described to search engines. */
  isDescribed: boolean;
  now: Date;
  /** The municipality's calendar day. */
  today: string;
  /** The device's clock is behind the list. */
  isClockBehind: boolean;
  has: { map: boolean; places: boolean };
  /** The map with what was chosen on it, and another company's tiles, as the host set them. */
  map: { control: MapController; tiles: TileSource | undefined };
  /** What became of copying a link: by hand when the browser does not let us. */
  copied: 'no' | 'yes' | 'by_hand';
  actions: BoardActions;
  kept: { list: ShortListController; actions: KeptActions };
  /** Opens the form about the person. */
  tellMore: () => void;
}

/** What a template may ask of the element: things that move the keyboard, tell the host or leave the page. */
export interface BoardActions {
  open: (opportunityId: string, event?: Event) => void;
  close: () => void;
  showMore: () => void;
  usePostalCode: (typed: string) => void;
  needPlaces: () => void;
  pickOnMap: () => void;
  /** A place was tapped on the map: it is the person's. */
  pickPlace: (point: Point) => void;
  /** Shows what is at a place that was chosen on the map. */
  choosePlace: (place: string) => void;
  copyLink: (opportunityId: string) => void;
  linkTo: (opportunityId: string) => string;
  print: () => void;
  /** Tells the publisher that a posting is wrong. */
  report: (opportunityId: string) => void;
  tell: (activity: Activity) => void;
  /** Somebody follows a link to services that answer any of these needs, by code. */
  seek: (needs: readonly string[], event: Event) => void;
  /** After the next drawing the keyboard is on what the selector finds: for a button that goes away when pressed. */
  moveTo: (selector: string) => void;
}

/** What can be done with the postings that a person has kept. */
export interface KeptActions {
  /** Shows them alone. */
  show: () => void;
  /** Back to the board. */
  leave: () => void;
  clear: () => void;
  undo: () => void;
}

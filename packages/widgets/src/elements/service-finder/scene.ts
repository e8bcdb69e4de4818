import type { Directory, Point, Source } from '@newcomer-portal/inventory';
import type { Answer } from '@newcomer-portal/search';
import type { AreasController } from '../../controllers/areas-controller.ts';
import type { FinderController } from '../../controllers/finder-controller.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import type { Activity } from '../../events/activity-event.ts';
import type { Reader } from '../../i18n/reader.ts';

/** Everything that the finder's templates draw from, gathered once for each drawing. */
export interface Scene {
  finder: FinderController;
  near: PlaceController;
  areas: AreasController;
  reader: Reader;
  directory: Directory;
  answer: Answer;
  now: Date;
  /** The municipality's calendar day. */
  today: string;
  actions: Actions;
  has: { map: boolean; areas: boolean; places: boolean; report: boolean };
  /** What became of copying a link: by hand when the browser does not let us. */
  copied: 'no' | 'yes' | 'by_hand';
}

/** What a template may ask of the element: things that move the keyboard, tell the host or leave the page. */
export interface Actions {
  open: (listingId: string, event?: Event) => void;
  close: () => void;
  showMore: () => void;
  usePostalCode: (typed: string) => void;
  needPlaces: () => void;
  pickOnMap: () => void;
  /** A place was tapped on the map: it is the person's. */
  pickPlace: (point: Point) => void;
  copyLink: (listingId: string) => void;
  linkTo: (listingId: string) => string;
  print: () => void;
  report: (listingId: string) => void;
  tell: (activity: Activity) => void;
  chooseArea: (areaId: string | undefined) => void;
  /** After the next drawing the keyboard is on what the selector finds: for a button that goes away when pressed. */
  moveTo: (selector: string) => void;
  /** Shows what is at a location that was chosen on the map. */
  choosePlace: (locationId: string) => void;
}

/** The source of a listing's facts, when it names one that the inventory has. */
export function sourceOf({ directory }: Scene, sourceId: string | undefined): Source | undefined {
  return sourceId === undefined ? undefined : directory.source(sourceId);
}

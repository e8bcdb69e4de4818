import type { Directory } from '@newcomer-portal/inventory';
import type { Conversation, Plan } from '@newcomer-portal/referral';
import type { ConversationController } from '../../controllers/conversation-controller.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import type { WorkerFile } from '../../controllers/worker-file.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { HandOffOffer } from './hand-off/hand-off-offer.ts';
import type { YoursDesk } from './yours-desk.ts';

/** Everything that the wizard's templates draw from, gathered once for each drawing. */
export interface WizardScene {
  talk: ConversationController;
  conversation: Conversation;
  near: PlaceController;
  yours: YoursDesk;
  reader: Reader;
  /** Reads the questions' own words. */
  asker: Reader;
  directory: Directory;
  /** The plan so far; made only where it is shown. */
  plan: Plan | undefined;
  now: Date;
  today: string;
  mode: 'self' | 'worker';
  /** What a worker has at hand; undefined for a newcomer alone, and while it comes. */
  worker: WorkerFile | undefined;
  /** Many people use this screen. */
  library: boolean;
  /** What the host gave; `reader` is a page that opens letters, `followUp` what a worker asks again later. */
  has: { map: boolean; places: boolean; reader: boolean; followUp: boolean };
  actions: WizardActions;
}

/** What a template may ask of the element. */
export interface WizardActions {
  start: () => void;
  answer: (questionId: string, value: unknown) => void;
  skip: (questionId: string) => void;
  back: () => void;
  edit: (questionId: string) => void;
  show: (view: 'welcome' | 'plan' | 'answers' | 'file' | 'follow-up' | 'hand-out') => void;
  askToClear: (asking: boolean) => void;
  clear: () => void;
  print: () => void;
  /** Begins a letter to one service. */
  handOff: (offer: HandOffOffer) => void;
  /** A letter was made. */
  handedOff: () => void;
  /** Prints what is on the screen; the host is not told. */
  printLetter: () => void;
  usePostalCode: (typed: string) => void;
  needPlaces: () => void;
  pickOnMap: () => void;
  moveTo: (selector: string) => void;
  /** The address of the finder with a listing open; undefined where the host named no finder. */
  finderLink: (listingId: string) => string | undefined;
}

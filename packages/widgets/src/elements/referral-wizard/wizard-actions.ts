import type { Places } from '@newcomer-portal/inventory';
import type { Plan } from '@newcomer-portal/referral';
import type { ClearingController } from '../../controllers/clearing-controller.ts';
import type { ConversationController } from '../../controllers/conversation-controller.ts';
import type { FocusController } from '../../controllers/focus-controller.ts';
import { nearPoint } from '../../controllers/near-point.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import type { PrintController } from '../../controllers/print-controller.ts';
import type { HandOffOffer } from './hand-off/hand-off-offer.ts';
import { handOffActions } from './hand-off-actions.ts';
import { PlanNews } from './plan-news.ts';
import type { WizardActions } from './wizard-scene.ts';

/** What the actions work with. */
export interface WizardParts {
  host: HTMLElement;
  talk: ConversationController;
  near: PlaceController;
  clearing: ClearingController;
  focus: FocusController;
  print: PrintController;
  places: () => Promise<Places | undefined>;
  plan: () => Plan | undefined;
  /** Tag of the language in which services are looked for. */
  language: () => string;
  finderUrl: () => string;
  beginHandOff: (offer: HandOffOffer) => void;
}

const TITLE = '#step-title';

/** What happens when a person does something: the conversation moves, the keyboard follows, the host is told. */
export function wizardActions(parts: WizardParts): WizardActions & { beginNear: (near: string) => void } {
  const { talk, near, clearing, focus, print, places, finderUrl } = parts;
  const news = new PlanNews(parts);
  const moved = () => {
    focus.next(TITLE);
    if (talk.view === 'plan') news.tell('finished');
  };
  const usePostalCode = async (typed: string) => {
    near.usePostalCode(typed, await places());
    if (near.place) focus.next('.near-told button');
  };
  return {
    start() {
      clearing.dismiss();
      talk.start();
      focus.next(TITLE);
      news.tell('started');
    },
    answer(questionId, value) {
      talk.answer(questionId, value);
      const isRefused = talk.conversation?.notices.some(({ code }) => code === 'wrong_value');
      if (isRefused) focus.next('[aria-invalid=true], .question form input');
      else moved();
    },
    skip(questionId) {
      talk.skip(questionId);
      moved();
    },
    back() {
      talk.back();
      focus.next(TITLE);
    },
    edit(questionId) {
      talk.edit(questionId);
      focus.next(TITLE);
    },
    show(view) {
      talk.show(view);
      focus.next(TITLE);
    },
    askToClear(asking) {
      clearing.ask(asking);
      focus.next(asking ? '#clear-title' : '#clear');
    },
    clear() {
      clearing.clear();
      focus.next(`#not-cleared, #cleared, ${TITLE}`);
    },
    print() {
      print.print();
      news.tell('printed');
    },
    ...handOffActions(parts),
    usePostalCode: (typed) => void usePostalCode(typed),
    needPlaces: () => void places(),
    pickOnMap: () => undefined,
    moveTo: (selector) => focus.next(selector),
    finderLink: (id) => linkTo(finderUrl(), id),
    beginNear(given) {
      const point = nearPoint(given);
      if (point) near.usePoint(point, 'page');
      else void places().then((table) => near.usePostalCode(given, table, 'page'));
    },
  };
}

/** A finder reads which listing to open from behind the `#`. */
function linkTo(finderUrl: string, listingId: string): string | undefined {
  if (!finderUrl || !URL.canParse(finderUrl, document.baseURI)) return undefined;
  const link = new URL(finderUrl, document.baseURI);
  link.hash = link.hash || `find?service=${encodeURIComponent(listingId)}`;
  return link.protocol === 'http:' || link.protocol === 'https:' ? link.href : undefined;
}

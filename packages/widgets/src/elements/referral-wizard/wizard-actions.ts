import type { Places } from '@newcomer-portal/inventory';
import { nextQuestion, type Plan } from '@newcomer-portal/referral';
import type { ConversationController } from '../../controllers/conversation-controller.ts';
import type { FocusController } from '../../controllers/focus-controller.ts';
import { nearPoint } from '../../controllers/near-point.ts';
import type { PlaceController } from '../../controllers/place-controller.ts';
import type { PrintController } from '../../controllers/print-controller.ts';
import { NewcomerPlanEvent, type PlanStage } from '../../events/plan-event.ts';
import type { HandOffOffer } from './hand-off/hand-off-offer.ts';
import { handOffActions } from './hand-off-actions.ts';
import type { WizardActions } from './wizard-scene.ts';

/** What the actions work with. */
export interface WizardParts {
  host: HTMLElement;
  talk: ConversationController;
  near: PlaceController;
  focus: FocusController;
  print: PrintController;
  places: () => Promise<Places | undefined>;
  plan: () => Plan | undefined;
  finderUrl: () => string;
  beginHandOff: (offer: HandOffOffer) => void;
}

const TITLE = '#step-title';

/** What happens when a person does something: the conversation moves, the keyboard follows, the host is told. */
export function wizardActions(parts: WizardParts): WizardActions & { beginNear: (near: string) => void } {
  const { talk, near, focus, print, places, finderUrl } = parts;
  const moved = () => {
    focus.next(TITLE);
    if (talk.view === 'plan') tell(parts, 'finished');
  };
  const usePostalCode = async (typed: string) => {
    near.usePostalCode(typed, await places());
    if (near.place) focus.next('.near-told button');
  };
  return {
    start() {
      talk.start();
      focus.next(TITLE);
      tell(parts, 'started');
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
    restart() {
      talk.restart();
      near.clear();
      focus.next(TITLE);
    },
    print() {
      print.print();
      tell(parts, 'printed');
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
      else void places().then((table) => near.usePostalCode(given, table));
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

function tell({ host, talk, plan }: WizardParts, stage: PlanStage): void {
  const isMade = talk.conversation !== undefined && nextQuestion(talk.conversation) === undefined;
  const needs = (isMade && plan()?.needs) || [];
  const codes = [...new Set(needs.map(({ code }) => code))];
  const met = new Set(needs.filter(({ candidates }) => candidates.length > 0).map(({ code }) => code));
  host.dispatchEvent(
    new NewcomerPlanEvent(
      stage,
      codes,
      codes.filter((code) => !met.has(code)),
    ),
  );
}

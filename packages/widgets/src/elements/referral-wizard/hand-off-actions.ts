import { NewcomerPlanEvent } from '../../events/plan-event.ts';
import type { HandOffOffer } from './hand-off/hand-off-offer.ts';
import type { WizardParts } from './wizard-actions.ts';
import type { WizardActions } from './wizard-scene.ts';

/** What happens around a letter to one service. The host is told the need's code, and nothing of the letter. */
export function handOffActions({
  host,
  talk,
  focus,
  print,
  beginHandOff,
}: WizardParts): Pick<WizardActions, 'handOff' | 'handedOff' | 'printLetter'> {
  let need: string | undefined;
  const begin = (offer: HandOffOffer) => {
    need = offer.planned.code;
    beginHandOff(offer);
    talk.show('hand-off');
    focus.next('#step-title');
  };
  return {
    handOff: begin,
    handedOff() {
      focus.next('#step-title');
      if (need !== undefined) host.dispatchEvent(new NewcomerPlanEvent('handed_off', [need]));
    },
    printLetter: () => print.print(),
  };
}

import { html, type TemplateResult } from 'lit';
import type { HandOffController } from '../../../controllers/hand-off-controller.ts';
import { referralWords } from '../../../parts/referral/referral-words.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { consentView } from './consent-view.ts';
import { madeView } from './made-view.ts';
import { senderStep } from './sender-step.ts';

/** The hand-off: first, of a worker, who sends it; then what is shared with whom, then what to carry there. */
export function handOffView(scene: WizardScene, handOff: HandOffController): TemplateResult {
  const { directory, conversation, reader, worker } = scene;
  if (worker && !worker.sender) return senderStep(scene, handOff, worker);
  const words = referralWords(reader.locale, directory, conversation.questions);
  return handOff.made
    ? html`${madeView(scene, handOff, handOff.made, words)}`
    : consentView(scene, handOff, words);
}

import { html, type TemplateResult } from 'lit';
import type { HandOffController } from '../../../controllers/hand-off-controller.ts';
import { referralWords } from '../../../parts/referral/referral-words.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { consentView } from './consent-view.ts';
import { madeView } from './made-view.ts';

/** The hand-off: first what is shared with whom, then what to carry there. */
export function handOffView(scene: WizardScene, handOff: HandOffController): TemplateResult {
  const { directory, conversation, reader } = scene;
  const words = referralWords(reader.locale, directory, conversation.questions);
  return handOff.made
    ? html`${madeView(scene, handOff, handOff.made, words)}`
    : consentView(scene, handOff, words);
}

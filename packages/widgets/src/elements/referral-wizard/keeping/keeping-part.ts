import type { LitElement, TemplateResult } from 'lit';
import type { ConversationController } from '../../../controllers/conversation-controller.ts';
import { KeepingController } from '../../../controllers/keeping-controller.ts';
import type { WizardScene } from '../wizard-scene.ts';
import { keepView } from './keep-view.ts';
import { keptView } from './kept-view.ts';
import { openView } from './open-view.ts';

export { keepingStyles as styles } from './keeping.styles.ts';
export { outdatedView } from './outdated-view.ts';

/** Begins to look after what a person keeps of a conversation. */
export function beginKeeping(host: LitElement, talk: ConversationController): KeepingController {
  return new KeepingController(host, talk);
}

/** The form that is open; else what is kept, and what went wrong. */
export function keepingView(scene: WizardScene, keeping: KeepingController): TemplateResult {
  if (keeping.form === 'keep') return keepView(scene, keeping);
  return keeping.form === 'open' ? openView(scene, keeping) : keptView(scene, keeping);
}

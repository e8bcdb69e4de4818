import type { FollowUpForm } from '@newcomer-portal/referral/follow-up';
import type { FollowUpController } from '../../../../controllers/follow-up-controller.ts';
import type { Reader } from '../../../../i18n/reader.ts';
import type { WizardScene } from '../../wizard-scene.ts';

/** Everything that the follow-up's screens draw from. */
export interface FollowUpScene {
  scene: WizardScene;
  followUp: FollowUpController;
  form: FollowUpForm;
  /** Reads the form's own words. */
  asker: Reader;
  /** To the screen from which the worker came. */
  leave: () => void;
}

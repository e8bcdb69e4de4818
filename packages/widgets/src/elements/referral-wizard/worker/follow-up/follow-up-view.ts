import { nextQuestion } from '@newcomer-portal/referral';
import type { FollowUpForm } from '@newcomer-portal/referral/follow-up';
import type { TemplateResult } from 'lit';
import type { DocumentController } from '../../../../controllers/document-controller.ts';
import type { FollowUpController } from '../../../../controllers/follow-up-controller.ts';
import { readerOf } from '../../../../i18n/reader.ts';
import { lazyView } from '../../lazy-view.ts';
import type { WizardScene } from '../../wizard-scene.ts';
import { changesView } from './changes-view.ts';
import type { FollowUpScene } from './follow-up-scene.ts';
import { questionsView } from './questions-view.ts';

/** The follow-up: first what is asked, then what has changed. It begins with a plan, or months later without one. */
export function followUpView(
  scene: WizardScene,
  followUp: FollowUpController,
  document: DocumentController<FollowUpForm>,
): TemplateResult {
  const form = document.document?.content;
  if (!form) return lazyView('follow-up', document.status === 'failed', () => void document.refresh());
  const { actions, conversation, reader } = scene;
  const hasPlan = nextQuestion(conversation) === undefined;
  const own: FollowUpScene = {
    ...{ scene, followUp, form },
    asker: readerOf(reader.locale, form.language),
    leave: () => actions.show(hasPlan ? 'file' : 'welcome'),
  };
  return followUp.isDone ? changesView(own) : questionsView(own);
}

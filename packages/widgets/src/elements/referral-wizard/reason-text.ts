import { msg, str } from '@lit/localize';
import { DONT_KNOW, type Reason } from '@newcomer-portal/referral';
import { dontKnow } from './options-view.ts';
import type { WizardScene } from './wizard-scene.ts';

const MOST_OPTIONS = 3;

/** Which answers brought a need or a step into the plan, as one sentence; undefined where none did. */
export function reasonText(scene: WizardScene, reasons: readonly Reason[]): string | undefined {
  const { formats } = scene.asker;
  const said = optionNames(scene, reasons, 'chosen');
  if (said.length > 0) return becauseText(formats.list(said));
  const lacking = optionNames(scene, reasons, 'lacking');
  return lacking.length > 0 ? missingText(formats.list(lacking)) : undefined;
}

function optionNames(
  { conversation, asker }: WizardScene,
  reasons: readonly Reason[],
  list: 'chosen' | 'lacking',
): string[] {
  const names = reasons.flatMap((reason) => {
    const question = conversation.questions.questions.find(({ id }) => id === reason.question);
    return (reason[list] ?? []).flatMap((id) => {
      if (id === DONT_KNOW) return [dontKnow()];
      const option = question?.options?.find((each) => each.id === id);
      return option ? [asker.text(option, 'name')?.text ?? ''] : [];
    });
  });
  return [...new Set(names)].slice(0, MOST_OPTIONS);
}

function becauseText(answers: string): string {
  return msg(str`You said: ${answers}`, { id: 'reason.said', desc: 'Why a need is in the plan. 0: answers' });
}

function missingText(things: string): string {
  return msg(str`You did not say that you have: ${things}`, {
    id: 'reason.lacking',
    desc: 'Why a need is in the plan: something is missing. 0: things',
  });
}

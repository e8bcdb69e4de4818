import { type FilledForm, type FollowUpForm, FollowUpTime } from '@newcomer-portal/referral/follow-up';

/**
 * What was chosen; undefined where nothing was answered.
 *
 * @param day the calendar day on which it was, `2026-11-22`
 */
export function readAnswers(
  chosen: FormData,
  { questions }: FollowUpForm,
  day: string,
): FilledForm | undefined {
  const answers = questions.flatMap(({ id }) => {
    const answer = chosen.get(id);
    return typeof answer === 'string' ? [[id, answer] as const] : [];
  });
  const when = FollowUpTime.options.find((time) => time === chosen.get('when'));
  return answers.length > 0 && when ? { when, day, answers: Object.fromEntries(answers) } : undefined;
}

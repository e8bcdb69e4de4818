import type { PlannedNeed, Questions } from '@newcomer-portal/referral';

/** Whether a need came about by what somebody said of their status: "help for refugees" says the rest. */
export function tellsStatus({ reasons }: Pick<PlannedNeed, 'reasons'>, { questions }: Questions): boolean {
  const asking = questions.filter(({ options = [] }) =>
    options.some(({ sets }) => sets?.status !== undefined),
  );
  return reasons.some(({ question }) => asking.some(({ id }) => id === question));
}

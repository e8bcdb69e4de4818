import type { FollowUpForm } from '@newcomer-portal/referral/follow-up';
import type { DocumentFormat } from './document-format.ts';

/** What a worker asks with the plan and again later. */
export const followUpFormat: DocumentFormat<FollowUpForm> = {
  kind: 'follow-up/1',
  async read(value) {
    const { readFollowUpForm } = await import('@newcomer-portal/referral/follow-up');
    const { form, problems } = readFollowUpForm(value);
    return { content: form, problems };
  },
};

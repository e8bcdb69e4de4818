import { msg } from '@lit/localize';
import type { FollowUpTime } from '@newcomer-portal/referral/follow-up';

/** When the questions were asked, or are. */
export function timeLabel(time: FollowUpTime): string {
  const labels: Record<FollowUpTime, () => string> = {
    baseline: () => msg('At the start', { id: 'time.baseline', desc: 'When a worker asks: with the plan' }),
    months_3: () => msg('After 3 months', { id: 'time.months-3', desc: 'When a worker asks' }),
    months_6: () => msg('After 6 months', { id: 'time.months-6', desc: 'When a worker asks' }),
  };
  return labels[time]();
}

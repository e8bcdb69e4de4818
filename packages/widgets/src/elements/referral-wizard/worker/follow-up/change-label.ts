import { msg } from '@lit/localize';
import type { Compared } from '@newcomer-portal/referral/follow-up';

/** What became of something between two times. */
export function changeLabel(change: Compared['change']): string {
  const labels: Record<Compared['change'], () => string> = {
    better: () => msg('Better', { id: 'follow-up.better', desc: 'Something is better than months ago' }),
    same: () => msg('The same', { id: 'follow-up.same', desc: 'Something is as it was months ago' }),
    worse: () => msg('Worse', { id: 'follow-up.worse', desc: 'Something is worse than months ago' }),
    unknown: () => msg('Not known', { id: 'follow-up.unknown', desc: 'Nobody can say if it is better' }),
  };
  return labels[change]();
}

import { msg } from '@lit/localize';
import type { OpportunityKind } from '@newcomer-portal/inventory/opportunities';

/** What kind of opportunity it is, in a word or two. */
export function kindLabel(kind: OpportunityKind): string {
  switch (kind) {
    case 'job':
      return msg('Job', { id: 'kind.job', desc: 'Kind of opportunity: paid work' });
    case 'volunteering':
      return msg('Volunteering', { id: 'kind.volunteering', desc: 'Kind of opportunity: unpaid help' });
    case 'mentoring':
      return msg('Mentor', {
        id: 'kind.mentoring',
        desc: 'Kind of opportunity: somebody with experience gives advice over some time',
      });
    case 'job_shadowing':
      return msg('Watch the job', {
        id: 'kind.job-shadowing',
        desc: 'Kind of opportunity: spend a day beside somebody at work',
      });
    case 'placement':
      return msg('Work placement', {
        id: 'kind.placement',
        desc: 'Kind of opportunity: time in a workplace that a programme arranges',
      });
    case 'bridging':
      return msg('Bridging course', {
        id: 'kind.bridging',
        desc: 'Kind of opportunity: training that leads people with a profession from abroad to its licence',
      });
    case 'training':
      return msg('Course', { id: 'kind.training', desc: 'Kind of opportunity: training' });
  }
}

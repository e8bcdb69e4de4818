import { msg } from '@lit/localize';
import type { Opportunity } from '@newcomer-portal/inventory/opportunities';

type EmploymentType = NonNullable<Extract<Opportunity, { kind: 'job' }>['employment_types']>[number];

/** What sort of job it is, in words. */
export function employmentLabel(type: EmploymentType): string {
  switch (type) {
    case 'full_time':
      return msg('Full time', { id: 'employment.full-time', desc: 'Sort of job: a whole week' });
    case 'part_time':
      return msg('Part time', { id: 'employment.part-time', desc: 'Sort of job: less than a whole week' });
    case 'permanent':
      return msg('No end date', { id: 'employment.permanent', desc: 'Sort of job: permanent' });
    case 'temporary':
      return msg('For some time', { id: 'employment.temporary', desc: 'Sort of job: temporary' });
    case 'contract':
      return msg('Contract', { id: 'employment.contract', desc: 'Sort of job: self-employed, for one task' });
    case 'seasonal':
      return msg('For one season', { id: 'employment.seasonal', desc: 'Sort of job: seasonal' });
    case 'casual':
      return msg('They call when they need you', {
        id: 'employment.casual',
        desc: 'Sort of job: casual, without fixed hours',
      });
    case 'apprenticeship':
      return msg('You learn a trade', {
        id: 'employment.apprenticeship',
        desc: 'Sort of job: apprenticeship',
      });
  }
}

import type { Opportunity } from '../../schema/opportunity.ts';

/** Whether nobody may start without a licence to practise. */
export function needsLicence({ credentials = [] }: Opportunity): boolean {
  return credentials.some(({ kind, required = true }) => kind === 'licence' && required);
}

import type { OpportunityKind } from '@newcomer-portal/inventory/opportunities';

const names: Readonly<Record<OpportunityKind, string>> = {
  job: 'briefcase',
  volunteering: 'heart-handshake',
  mentoring: 'messages',
  job_shadowing: 'eye',
  placement: 'building-factory-2',
  bridging: 'certificate',
  training: 'school',
};

/** The drawing that goes with a kind of opportunity. */
export function kindPictogram(kind: OpportunityKind): string {
  return names[kind];
}

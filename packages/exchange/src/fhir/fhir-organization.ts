import type { Referral } from '@newcomer-portal/referral/hand-off';
import { stableId } from '../identity/stable-id.ts';
import type { FhirResource } from './fhir-resource.ts';

/** The agency that a referral goes to. */
export function receiverOrganization({ id, to }: Referral): FhirResource {
  return organization(to.organization_id ?? stableId('fhir', id, 'receiver'), to.name);
}

/** The agency that refers; undefined where the newcomer asks for themselves. */
export function senderOrganization({ id, from }: Referral): FhirResource | undefined {
  if (from.kind === 'person') return undefined;
  const telecom = [
    ...(from.phone ? [{ system: 'phone', value: from.phone, use: 'work' }] : []),
    ...(from.email ? [{ system: 'email', value: from.email, use: 'work' }] : []),
  ];
  return {
    ...organization(from.organization_id ?? stableId('fhir', id, 'sender'), from.name),
    ...(telecom.length > 0 && { telecom }),
    ...(from.worker && { contact: [{ name: { text: from.worker } }] }),
  };
}

function organization(id: string, name: string): FhirResource {
  return { resourceType: 'Organization', id, active: true, name };
}

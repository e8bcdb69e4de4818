import { type Referral, stateOf, withoutPerson } from '@newcomer-portal/referral/hand-off';
import { stableId } from '../identity/stable-id.ts';
import { receiverOrganization, senderOrganization } from './fhir-organization.ts';
import { fhirPatient, fhirRelatives } from './fhir-people.ts';
import { type FhirResource, referenceTo } from './fhir-resource.ts';
import { fhirServiceRequest } from './fhir-service-request.ts';
import { fhirTask } from './fhir-task.ts';

/**
 * A referral as a FHIR R4 bundle: a ServiceRequest, a Task that says how it fares, and whom they are about. Only what
 * the person consented to is in a referral; once they withdrew, or the consent has run out, nothing of them is here.
 *
 * @param now against which the expiry is held
 */
export function toFhir(referral: Referral, now: Date): FhirResource {
  const holds =
    stateOf(referral).state !== 'withdrawn' && Date.parse(referral.consent.expires) > now.getTime();
  const shared = holds ? referral : withoutPerson(referral);
  const patient = fhirPatient(shared);
  const sender = senderOrganization(shared);
  const performer = receiverOrganization(shared);
  const parties = { patient, requester: sender ?? patient, performer };
  const request = fhirServiceRequest(shared, parties);
  const resources = [
    request,
    fhirTask(shared, request, parties),
    patient,
    ...fhirRelatives(shared, patient),
    ...(sender && sender.id !== performer.id ? [sender] : []),
    performer,
  ];
  return {
    resourceType: 'Bundle',
    id: stableId('fhir', referral.id, 'bundle'),
    type: 'collection',
    timestamp: now.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: referenceTo(resource).reference, resource })),
  };
}

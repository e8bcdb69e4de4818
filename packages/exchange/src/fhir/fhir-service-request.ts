import { type Referral, type ReferredReason, stateOf } from '@newcomer-portal/referral/hand-off';
import { type Concept, concept, NEEDS, REASONS } from './concept.ts';
import { type FhirResource, referenceTo } from './fhir-resource.ts';
import { taskStatus } from './task-status.ts';

/** Who asks whom for whom. */
export interface Parties {
  patient: FhirResource;
  requester: FhirResource;
  performer: FhirResource;
}

/** What is asked for: the needs as details of one request, and the answers that led to them as its reasons. */
export function fhirServiceRequest(
  referral: Referral,
  { patient, requester, performer }: Parties,
): FhirResource {
  const needs = referral.people.flatMap((person) => person.needs ?? []);
  const reasons = needs.flatMap((need) => need.reasons ?? []);
  const notes = [...(referral.questions ?? []), ...needs.flatMap(({ note }) => (note ? [note] : []))];
  return {
    resourceType: 'ServiceRequest',
    id: referral.id,
    status: taskStatus[stateOf(referral).state].request,
    intent: 'order',
    code: { text: 'Referral of a newcomer' },
    subject: referenceTo(patient),
    authoredOn: referral.created,
    requester: referenceTo(requester),
    performer: [referenceTo(performer)],
    ...(needs.length > 0 && { orderDetail: needs.map(({ need }) => concept(NEEDS, need)) }),
    ...(reasons.length > 0 && {
      reasonCode: reasons.map(asConcept),
    }),
    ...(notes.length > 0 && { note: notes.map((text) => ({ text })) }),
  };
}

/** FHIR knows codes of one word: an answer is its question and the options, those that are lacking after a minus. */
function asConcept({ question, chosen = [], lacking = [] }: ReferredReason): Concept {
  const options = [...chosen, ...lacking.map((option) => `-${option}`)];
  return concept(REASONS, [question, ...options].join(':'));
}

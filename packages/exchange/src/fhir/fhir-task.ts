import { type Referral, stateOf } from '@newcomer-portal/referral/hand-off';
import { stableId } from '../identity/stable-id.ts';
import { concept, DECLINE_REASONS } from './concept.ts';
import { type FhirResource, referenceTo } from './fhir-resource.ts';
import type { Parties } from './fhir-service-request.ts';
import { taskStatus } from './task-status.ts';

/** The sender's own number for the referral, in BSeR's words: the placer's identifier. */
const PLACER = concept('http://terminology.hl7.org/CodeSystem/v2-0203', 'PLAC');

/** How the request fares: its state, the reason for a refusal, the appointment, and what was noted on the way. */
export function fhirTask(referral: Referral, request: FhirResource, parties: Parties): FhirResource {
  const { state, since } = stateOf(referral);
  const last = referral.events.findLast(({ at, move }) => at === since && move === state);
  const notes = referral.events.flatMap(({ at, note }) => (note ? [{ time: at, text: note }] : []));
  return {
    resourceType: 'Task',
    id: stableId('fhir', referral.id, 'task'),
    identifier: [{ type: PLACER, system: 'urn:ietf:rfc:3986', value: `urn:uuid:${referral.id}` }],
    status: taskStatus[state].task,
    businessStatus: taskStatus[state].business,
    intent: 'order',
    focus: referenceTo(request),
    for: referenceTo(parties.patient),
    authoredOn: referral.created,
    lastModified: since,
    requester: referenceTo(parties.requester),
    owner: referenceTo(parties.performer),
    ...(last?.move === 'declined' && { statusReason: concept(DECLINE_REASONS, last.reason) }),
    ...(last?.move === 're_routed' && { statusReason: { text: last.to.name } }),
    ...(last?.move === 'scheduled' && {
      executionPeriod: {
        start: last.appointment.starts,
        ...(last.appointment.ends && { end: last.appointment.ends }),
      },
    }),
    ...(notes.length > 0 && { note: notes }),
  };
}

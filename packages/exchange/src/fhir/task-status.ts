import type { State } from '@newcomer-portal/referral/hand-off';
import { type Concept, concept } from './concept.ts';

/** How FHIR says where a referral stands. */
export interface TaskStatus {
  task:
    | 'requested'
    | 'received'
    | 'accepted'
    | 'rejected'
    | 'on-hold'
    | 'in-progress'
    | 'completed'
    | 'cancelled';
  request: 'active' | 'revoked' | 'completed';
  business: Concept;
}

const BSER = 'http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS';

const created = concept(BSER, '2.0', 'Service Request Created');
const accepted = concept(BSER, '3.0', 'Service Request Accepted');
const declined = concept(BSER, '4.0', 'Service Request Declined');
const scheduled = concept(BSER, '5.1.1', 'Service Request Event Scheduled');
const unattended = concept(BSER, '5.1.2', 'Scheduled Service Request Event Unattended');
const attended = concept(BSER, '5.1.4', 'Service Request Event Completed');
const cancelled = concept(BSER, '6.0', 'Service Request Fulfillment Cancelled');
const completed = concept(BSER, '7.0', 'Service Request Fulfillment Completed');

/**
 * Each state in the codes of HL7's Bidirectional Services eReferral guide (BSeR 2.0.0-ballot). It has none for a wait
 * list, for handing on, or for opening again; there the nearest one stands, with our own word as its text.
 */
export const taskStatus: Readonly<Record<State, TaskStatus>> = {
  created: { task: 'requested', request: 'active', business: created },
  received: { task: 'received', request: 'active', business: created },
  accepted: { task: 'accepted', request: 'active', business: accepted },
  wait_listed: { task: 'on-hold', request: 'active', business: { ...accepted, text: 'wait_listed' } },
  declined: { task: 'rejected', request: 'revoked', business: declined },
  re_routed: { task: 'rejected', request: 'revoked', business: { ...declined, text: 're_routed' } },
  scheduled: { task: 'in-progress', request: 'active', business: scheduled },
  attended: { task: 'in-progress', request: 'active', business: attended },
  not_attended: { task: 'in-progress', request: 'active', business: unattended },
  completed: { task: 'completed', request: 'completed', business: completed },
  withdrawn: { task: 'cancelled', request: 'revoked', business: cancelled },
  reopened: { task: 'requested', request: 'active', business: { ...created, text: 'reopened' } },
};

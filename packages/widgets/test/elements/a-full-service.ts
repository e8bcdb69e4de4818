import type { Service } from '@newcomer-portal/inventory';
import { aSchedule, aService, uuid } from '@newcomer-portal/inventory/testing';

/** A made-up service that says everything there is to say, with a word of its own in each field. */
export function aFullService(given: Partial<Service> = {}): Service {
  return aService({
    name: 'Settlement help',
    description: 'A worker makes a plan with you.',
    alert: 'The elevator is broken.',
    url: 'https://riverside.example/settlement',
    email: 'desk@riverside.example',
    phones: [{ id: uuid(301), number: '705-555-0110', extension: 2 }],
    interpretation_services: 'Interpreters by phone',
    application_process: 'The first visit takes one hour.',
    fees_description: 'Ask about bus tickets.',
    eligibility_description: 'People who are new here',
    assured_date: '2026-11-02',
    assured_by: 'Sam Example',
    child_care_on_site: true,
    delivery: ['in_person', 'online'],
    provenance: { source_id: 'town-list' },
    ...when,
    ...entry,
    ...given,
  });
}

const when: Partial<Service> = {
  schedules: [
    aSchedule({
      open_24_hours: true,
      byday: undefined,
      opens_at: undefined,
      closes_at: undefined,
      notes: 'Ring the bell.',
    }),
  ],
  languages: [
    {
      id: uuid(302),
      code: 'ti',
      schedules: [aSchedule({ byday: 'TU', opens_at: '13:00', closes_at: '16:00' })],
    },
    { id: uuid(303), code: 'ar', note: 'Ask for Amal' },
  ],
};

const entry: Partial<Service> = {
  eligibility_rules: [{ about: 'status', any_of: ['citizen'], note: 'Ask us anyway.' }],
  intake: [
    { method: 'walk_in' },
    { method: 'phone', phone: '705-555-0199' },
    { method: 'online_form', url: 'https://riverside.example/form' },
    { method: 'email', email: 'start@riverside.example' },
    { method: 'referral', referred_by: 'A doctor' },
  ],
  availability: { state: 'wait_list', as_of: '2026-11-10', wait_days: 14, note: 'Shorter in summer' },
  capacities: [
    {
      id: uuid(304),
      unit: { id: uuid(305), name: 'Seats' },
      available: 3,
      maximum: 20,
      updated: '2026-11-10T09:00:00Z',
    },
  ],
  required_documents: [{ id: uuid(306), document: 'Your PR card', uri: 'https://riverside.example/papers' }],
  cost_options: [
    { id: uuid(307), option: 'Children', amount: 0 },
    { id: uuid(308), option: 'Adults', amount: 25 },
  ],
};

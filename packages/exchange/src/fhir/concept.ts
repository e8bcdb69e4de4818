/** A FHIR CodeableConcept. */
export interface Concept {
  coding?: readonly { system: string; code: string; display?: string }[];
  text?: string;
}

/** Our own code lists have no registered address; a URN names them without pretending that they do. */
export const NEEDS = 'urn:newcomer-portal:needs';
export const REASONS = 'urn:newcomer-portal:reasons';
export const DECLINE_REASONS = 'urn:newcomer-portal:decline-reasons';
/** BCP 47, as FHIR names it. */
export const LANGUAGES = 'urn:ietf:bcp:47';

/** One code of one list. */
export function concept(system: string, code: string, display?: string): Concept {
  return { coding: [{ system, code, ...(display !== undefined && { display }) }] };
}

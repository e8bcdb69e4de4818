import type { Referral, SharedPerson } from '@newcomer-portal/referral/hand-off';
import { stableId } from '../identity/stable-id.ts';
import { concept, LANGUAGES } from './concept.ts';
import { type FhirResource, referenceTo } from './fhir-resource.ts';
import { telecomOf } from './telecom-of.ts';

const genders = { woman: 'female', man: 'male', non_binary: 'other' } as const;
const ROLES = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
const relations = {
  partner: 'DOMPART',
  child: 'CHILD',
  parent: 'PRN',
  self: 'FAMMEMB',
  other: 'FAMMEMB',
} as const;

/** The first person as the patient, with what they shared; FHIR's word for whoever a service is for. */
export function fhirPatient(referral: Referral): FhirResource {
  const { id, people, language, interpreter } = referral;
  const telecom = telecomOf(referral);
  const [first = {}] = people;
  return {
    resourceType: 'Patient',
    id: stableId('fhir', id, 'patient'),
    ...told(first, language),
    ...(telecom.length > 0 && { telecom }),
    ...(interpreter !== undefined && {
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
          valueBoolean: interpreter,
        },
      ],
    }),
  };
}

/** Everybody else, as related persons of the patient. */
export function fhirRelatives({ id, people }: Referral, patient: FhirResource): readonly FhirResource[] {
  return people.slice(1).map((person, at) => ({
    resourceType: 'RelatedPerson',
    id: stableId('fhir', id, 'relative', String(at + 1)),
    patient: referenceTo(patient),
    ...(person.relation && { relationship: [concept(ROLES, relations[person.relation])] }),
    ...told(person, undefined),
  }));
}

function told(person: SharedPerson, preferred: string | undefined): Record<string, unknown> {
  const { name, gender, born, address, postal_code, languages = [] } = person;
  const spoken = [...new Set([...(preferred ? [preferred] : []), ...languages])];
  const communication = spoken.map((code) => ({
    language: concept(LANGUAGES, code),
    ...(code === preferred && { preferred: true }),
  }));
  return {
    ...(name && { name: [{ text: name }] }),
    ...(gender && { gender: genders[gender] }),
    ...(born && { birthDate: born }),
    ...((address || postal_code) && {
      address: [{ ...(address && { text: address }), ...(postal_code && { postalCode: postal_code }) }],
    }),
    ...(communication.length > 0 && { communication }),
  };
}

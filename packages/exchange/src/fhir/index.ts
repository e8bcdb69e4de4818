export type { FhirResource } from './fhir-resource.ts';
export { toFhir } from './to-fhir.ts';

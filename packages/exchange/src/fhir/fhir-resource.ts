/** A FHIR R4 resource as JSON. Its fields are checked by what the standard requires, in the tests. */
export interface FhirResource {
  resourceType: 'Bundle' | 'ServiceRequest' | 'Task' | 'Patient' | 'RelatedPerson' | 'Organization';
  /** The UUID under which the others in the bundle point to it. */
  id: string;
  readonly [field: string]: unknown;
}

/** A pointer to another resource of the bundle. */
export function referenceTo({ id }: Pick<FhirResource, 'id'>): { reference: string } {
  return { reference: `urn:uuid:${id}` };
}

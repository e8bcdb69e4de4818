import { documentSchema, schemaId } from './document-schemas.ts';
import type { JsonSchema } from './json-schema.ts';

const texts = ['text_language', 'translations', 'generated_fields'] as const;

/** What the profile adds to each HSDS 3.1 object, under the name of the definition here. */
const additions = {
  accessibility: { definition: 'Accessibility', fields: ['feature', 'available', ...texts] },
  contact: { definition: 'Contact', fields: texts },
  cost_option: { definition: 'CostOption', fields: texts },
  language: { definition: 'Language', fields: ['schedules', ...texts] },
  location: { definition: 'Location', fields: ['address_confidential', 'provenance', ...texts] },
  organization: { definition: 'Organization', fields: ['referral_key', 'provenance', ...texts] },
  phone: { definition: 'Phone', fields: texts },
  required_document: { definition: 'RequiredDocument', fields: texts },
  schedule: {
    definition: 'Schedule',
    fields: ['open_24_hours', 'by_appointment', 'suspended', 'closed_on_holidays', 'exceptions', ...texts],
  },
  service: {
    definition: 'Service',
    fields: [
      'eligibility_rules',
      'intake',
      'availability',
      'delivery',
      'child_care_on_site',
      'assured_by',
      'referral_key',
      'provenance',
      ...texts,
    ],
  },
  service_area: { definition: 'ServiceArea', fields: texts },
  service_at_location: { definition: 'ServiceAtLocation', fields: texts },
  service_capacity: { definition: 'Capacity', fields: texts },
  taxonomy_term: {
    definition: 'Need',
    fields: [
      'pictogram',
      'words',
      'urgent',
      'settlement_component',
      'welcoming_characteristics',
      'same_as',
      ...texts,
    ],
  },
  unit: { definition: 'Unit', fields: texts },
} as const;

/** An HSDS object that the profile adds to. */
export type ProfiledObject = keyof typeof additions;
export const profiledObjects = Object.keys(additions) as readonly ProfiledObject[];

/** The fields that the profile adds to an HSDS object; every other field here is HSDS's own. */
export function profileFields(object: ProfiledObject): { definition: string; fields: readonly string[] } {
  return additions[object];
}

/** What the profile adds to an HSDS object, as a JSON Merge Patch (RFC 7386) over its official schema. */
export function profilePatch(object: ProfiledObject): JsonSchema {
  const { definition, fields } = profileFields(object);
  const properties = documentSchema('inventory').$defs?.[definition]?.properties ?? {};
  const added = fields.map((field) => [field, absolute(properties[field])] as const);
  return { properties: Object.fromEntries(added) };
}

/** Names definitions by the inventory schema's own id, since a patch is read beside other files. */
function absolute(schema: JsonSchema | undefined): JsonSchema {
  const text = JSON.stringify(schema ?? {});
  return JSON.parse(text.replaceAll('"#/$defs/', `"${schemaId('inventory')}#/$defs/`));
}

export { type DocumentName, documentNames, documentSchema, schemaId } from './document-schemas.ts';
export { type ProfiledObject, profiledObjects, profileFields, profilePatch } from './hsds-profile.ts';
export type { JsonSchema } from './json-schema.ts';

import { documentNames, documentSchema } from './document-schemas.ts';
import { profiledObjects, profilePatch } from './hsds-profile.ts';

/** The text of every schema file that is published, by its name under `schema/`. */
export function publishedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...documentNames.map((name) => [`${name}.json`, asText(documentSchema(name))] as const),
    ...profiledObjects.map(
      (object) => [`hsds-profile.${object}.json`, asText(profilePatch(object))] as const,
    ),
  ]);
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

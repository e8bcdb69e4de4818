/** Fields that mean the same wherever they stand. */
export const everywhere: Readonly<Record<string, string>> = {
  id: 'The record’s identifier: a UUID that stays the same from one publication to the next.',
  text_language: 'The language that this record’s text is written in, where it is not the inventory’s own.',
  translations: 'The record’s text in other languages: language, then field, then the words.',
  generated_fields: 'Names of the fields whose text a program wrote, not the organization.',
  provenance: 'Where the facts of this record came from.',
  source: 'Where the facts of this file came from, and under which licence.',
};

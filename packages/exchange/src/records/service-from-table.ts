import type { Service } from '@newcomer-portal/inventory';
import { inFrench } from './in-french.ts';
import type { NeedIds } from './need-ids.ts';
import type { Wording } from './wording.ts';

/** A row of a table that says which service a source's yes stands for. */
export interface ServiceRow {
  /** Part of the ids of the row's services: never changed, never given to another row. */
  number: number;
  /** The source's column. */
  flag: string;
  /** Code of the need that the service answers. */
  need: string;
  name: Wording;
  /** One sentence that says no more than the source does. */
  description: Wording;
  /** Languages that the column itself names. */
  languages?: readonly string[];
}

/** Whose service it is, and where that is written. */
export interface ServiceOwner {
  id: string;
  organization_id: string;
  source_id: string;
}

/**
 * The service that a yes stands for. Its words come from the table, and it says so. A part that a record has once
 * takes the record's own id: ids need to differ only within one kind of part, and a reader downloads each of them.
 */
export function serviceFromTable(row: ServiceRow, owner: ServiceOwner, needId: NeedIds): Service {
  const { id, organization_id, source_id } = owner;
  const { name, description } = row;
  return {
    id,
    organization_id,
    attributes: [{ id, taxonomy_term_id: needId(row.need) }],
    status: 'active',
    name: name.en,
    description: description.en,
    ...(row.languages && { languages: row.languages.map((code) => ({ id, code })) }),
    provenance: { source_id, key: row.flag },
    generated_fields: ['description'],
    ...inFrench({ name, description }, 'generated'),
  };
}

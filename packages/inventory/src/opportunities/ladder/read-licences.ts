import '../../schema/jitless.ts';
import * as z from 'zod/mini';
import { freezeDeeply } from '../../reading/freeze-deeply.ts';
import { isRecord } from '../../reading/is-record.ts';
import type { Problem } from '../../reading/problem.ts';
import { readList } from '../../reading/read-list.ts';
import { readRecord } from '../../reading/read-record.ts';
import { Licence, LicencesDocument } from '../../schema/licence.ts';

const Head = z.omit(LicencesDocument, { licences: true });

/** Reads a table of licences leniently: a licence that does not fit is left out and named in `problems`. */
export function readLicences(value: unknown): { licences?: LicencesDocument; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const head = isRecord(value) ? readRecord(Head, value, [], problems) : undefined;
  if (!isRecord(value) || !head) {
    const values = { expected: 'licences' };
    return { problems: [...problems, { code: 'wrong_document', path: [], outcome: 'refused', values }] };
  }
  const licences = readList('licences', Licence, { value, positions: new Map(), problems });
  return { licences: freezeDeeply({ ...head, licences }), problems };
}

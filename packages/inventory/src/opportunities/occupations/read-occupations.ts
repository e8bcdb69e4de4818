import { freezeDeeply } from '../../reading/freeze-deeply.ts';
import type { Problem } from '../../reading/problem.ts';
import { readRecord } from '../../reading/read-record.ts';
import type { Occupation } from '../../schema/occupation.ts';
import { OccupationsDocument } from './occupations-document.ts';

/** Occupations to look up by their code. */
export interface Occupations {
  all: readonly Occupation[];
  /** By five digits, `31301`. */
  occupation(noc: string): Occupation | undefined;
  /** The title of a group: one digit is broad, two are major, four are minor. */
  group(code: string): string | undefined;
}

/** Reads a list of occupations leniently: one that does not fit is left out and named in `problems`. */
export function readOccupations(value: unknown): { occupations?: Occupations; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const document = readRecord(OccupationsDocument, value, [], problems);
  if (!document) {
    const values = { expected: 'occupations' };
    return { problems: [...problems, { code: 'wrong_document', path: [], outcome: 'refused', values }] };
  }
  const { groups, occupations: all } = freezeDeeply(document);
  const byCode = new Map(all.map((occupation) => [occupation.noc, occupation]));
  return {
    occupations: {
      all,
      occupation: (noc) => byCode.get(noc),
      group: (code) => (Object.hasOwn(groups, code) ? groups[code] : undefined),
    },
    problems,
  };
}

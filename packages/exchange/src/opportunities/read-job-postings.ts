import { isRecord } from '@newcomer-portal/inventory/documents';
import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import type { Candidate } from './candidate.ts';
import { type JobPostingSource, jobPostingDraft } from './job-posting-draft.ts';
import { jsonValuesInPage } from './json-values-in-page.ts';

/**
 * Makes a candidate of every schema.org JobPosting in JSON-LD: one, a list, a graph, or inside an item list. What is no
 * posting is refused, unless it only stands around postings.
 *
 * @param value parsed JSON-LD
 */
export function readJobPostings(
  value: unknown,
  source: JobPostingSource,
  occupations?: Occupations,
): readonly Candidate[] {
  return postingsIn(value).map((one, index): Candidate => {
    const row = index + 1;
    if (isPosting(one)) return { row, draft: jobPostingDraft(one, source, occupations) };
    return { row, refused: 'not_a_posting', found: isRecord(one) ? String(one['@type']) : typeof one };
  });
}

/** The same out of a saved web page. A block that is no JSON is refused as a row of its own. */
export function readJobPostingPage(
  html: string,
  source: JobPostingSource,
  occupations?: Occupations,
): readonly Candidate[] {
  const blocks = jsonValuesInPage(html).flatMap((block): Candidate[] =>
    block.unreadable === undefined
      ? // A page carries much else in JSON-LD: its own name, a trail of links.
        readJobPostings(block.value, source, occupations).filter(({ draft }) => draft)
      : [{ row: 0, refused: 'not_a_posting', found: block.unreadable }],
  );
  return blocks.map((candidate, index) => ({ ...candidate, row: index + 1 }));
}

const AROUND = ['@graph', 'itemListElement', 'item', 'mainEntity'];

function postingsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (!isRecord(value) || isPosting(value)) return [value];
  const inside = AROUND.flatMap((name) => (Object.hasOwn(value, name) ? [value[name]] : []));
  return inside.length > 0 ? inside.flatMap(postingsIn) : [value];
}

function isPosting(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && [value['@type']].flat().includes('JobPosting');
}

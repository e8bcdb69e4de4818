import type { Problem } from '../reading/problem.ts';
import type { Step } from '../reading/without.ts';
import type { Opportunities } from '../schema/opportunities.ts';
import type { Opportunity } from '../schema/opportunity.ts';

/** A document's tags, by what opportunities call them. */
export type Tags = Pick<Opportunities, 'skills' | 'interests'>;

export const tagFields = ['skills', 'interests'] as const satisfies readonly (keyof Tags)[];

/** Takes out the skills and interests that the document does not name: nobody could be shown what they are. */
export function withoutUnknownTags(
  opportunity: Opportunity,
  tags: Tags,
  at: readonly Step[],
  problems: Problem[],
): Opportunity {
  const known: Partial<Pick<Opportunity, keyof Tags>> = {};
  for (const field of tagFields) {
    const unknown = unknownTags(opportunity, field, tags);
    if (unknown.length === 0) continue;
    for (const index of unknown) {
      const path = [...at, field, index];
      problems.push({ code: 'unknown_reference', path, record: opportunity.id, outcome: 'left_out_part' });
    }
    known[field] = opportunity[field]?.filter((_, index) => !unknown.includes(index));
  }
  return { ...opportunity, ...known };
}

/** Where in its list an opportunity names a tag that the document does not have. */
export function unknownTags(opportunity: Opportunity, field: keyof Tags, tags: Tags): readonly number[] {
  return (opportunity[field] ?? []).flatMap((id, index) =>
    tags[field].some((tag) => tag.id === id) ? [] : [index],
  );
}

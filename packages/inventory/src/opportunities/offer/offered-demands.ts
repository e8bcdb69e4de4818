import type { Opportunity } from '../../schema/opportunity.ts';
import { numberOf } from './number-of.ts';
import type { OfferDraft } from './offer-draft.ts';
import type { OfferOccasion } from './offer-occasion.ts';

type Demands = Pick<
  Opportunity,
  'occupation' | 'language_levels' | 'experience' | 'credentials' | 'skills' | 'suits' | 'supports'
>;

/** What a clean draft asks of people, whom it suits, and what makes it possible to come. What is empty is undefined. */
export function offeredDemands(draft: OfferDraft, { board, occupation }: OfferOccasion): Demands {
  const { noc, skills, suits, supports, credential: name, credential_kind } = draft;
  const known = board.skills.map(({ id }) => id).filter((id) => skills.includes(id));
  return {
    occupation: noc ? (occupation?.(noc) ?? { noc }) : undefined,
    language_levels: filled([
      ...(draft.english ? [{ language: 'en', minimum: Number(draft.english) } as const] : []),
      ...(draft.french ? [{ language: 'fr', minimum: Number(draft.french) } as const] : []),
    ]),
    experience: experience(draft),
    credentials: name
      ? [
          {
            kind: credential_kind as NonNullable<Demands['credentials']>[number]['kind'],
            name,
            ...(draft.credential_optional && { required: false }),
          },
        ]
      : undefined,
    skills: filled(known),
    suits: filled([...suits]) as Demands['suits'],
    supports: filled([...supports]) as Demands['supports'],
  };
}

/** Whatever is asked, it need not have been done in Canada. */
function experience({ experience, experience_months }: OfferDraft): Demands['experience'] {
  if (experience === 'none') return { months: 0, canadian: false };
  if (experience !== 'anywhere') return undefined;
  const months = numberOf(experience_months);
  return { abroad_counts: true, canadian: false, ...(months !== undefined && { months }) };
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

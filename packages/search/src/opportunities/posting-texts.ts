import type { Board, Posting, Tag } from '@newcomer-portal/inventory/opportunities';
import { wordings } from '../ranking/wordings.ts';

/** How much a word counts by where it stands in a posting; 15 at most. */
const WEIGHTS = { title: 12, occupation: 8, skill: 7, organization: 6, place: 4, description: 2 } as const;
/** Enough to tell what a posting is about. Some paste a whole handbook. */
const MOST_CHARACTERS = 2000;

/** The texts by which a posting can be found, in every language they are in, the weightiest first. */
export function postingTexts({
  skill,
  interest,
}: Board): (posting: Posting) => (readonly [string, number])[] {
  return ({ opportunity, organization, places }) => {
    const { occupation, skills = [], interests = [] } = opportunity;
    const tags = [...skills.map(skill), ...interests.map(interest)].filter((tag) => tag !== undefined);
    const texts: Record<keyof typeof WEIGHTS, readonly string[]> = {
      title: wordings(opportunity, 'title'),
      occupation: occupation ? wordings(occupation, 'title') : [],
      skill: tags.flatMap((tag: Tag) => wordings(tag, 'name')),
      organization: organization ? wordings(organization, 'name') : [],
      place: places.flatMap(({ place, address }) => [
        ...wordings(place, 'name'),
        ...(address ? [address] : []),
      ]),
      description: wordings(opportunity, 'description').map((text) => text.slice(0, MOST_CHARACTERS)),
    };
    return Object.entries(WEIGHTS).flatMap(([part, weight]) =>
      texts[part as keyof typeof WEIGHTS].map((text) => [text, weight] as const),
    );
  };
}

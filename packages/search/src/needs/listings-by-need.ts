import type { Directory, Need } from '@newcomer-portal/inventory';

export interface Answering {
  /** Places of the listings that answer the need, themselves or through a narrower one. */
  surely: readonly number[];
  /**
   * Places of those that name only the need above it: "language classes", when "learn English" was meant. Where
   * nothing answers surely, all that answer the need above it: better a neighbour than an empty page.
   */
  perhaps: readonly number[];
}

/** Which listings answer which need. */
export function listingsByNeed({ listings, needsOf }: Directory): (need: Need) => Answering {
  const answering = new Map<string, number[]>();
  const naming = new Map<string, number[]>();
  listings.forEach(({ service }, place) => {
    for (const { id } of needsOf(service)) put(answering, id, place);
    for (const { taxonomy_term_id } of service.attributes ?? []) {
      if (taxonomy_term_id) put(naming, taxonomy_term_id, place);
    }
  });
  return ({ id, parent_id = '' }) => {
    const surely = answering.get(id) ?? [];
    return { surely, perhaps: (surely.length > 0 ? naming : answering).get(parent_id) ?? [] };
  };
}

function put(lists: Map<string, number[]>, id: string, place: number): void {
  const list = lists.get(id);
  if (list) list.push(place);
  else lists.set(id, [place]);
}

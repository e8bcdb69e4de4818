import type { Directory, Need } from '@newcomer-portal/inventory';

/** Listings that may answer a need, by their places, and how sure that is from 0 to 1. */
export interface Answering {
  places: readonly number[];
  sureness: number;
}

/**
 * Which listings answer which need: those that name it; less surely those that name a narrower one; and less again
 * those that name only the one above it ("language classes", when "learn English" was meant). Where nothing answers
 * a need, everything under the one above it perhaps does: better a neighbour than an empty page.
 */
export function listingsByNeed({ listings, needsOf }: Directory): (need: Need) => readonly Answering[] {
  const naming = new Map<string, number[]>();
  const answering = new Map<string, number[]>();
  listings.forEach(({ service }, place) => {
    for (const { taxonomy_term_id } of service.attributes ?? []) {
      if (taxonomy_term_id) put(naming, taxonomy_term_id, place);
    }
    for (const { id } of needsOf(service)) put(answering, id, place);
  });
  return ({ id, parent_id = '' }) => [
    { places: naming.get(id) ?? [], sureness: 1 },
    { places: answering.get(id) ?? [], sureness: 0.9 },
    { places: (answering.has(id) ? naming : answering).get(parent_id) ?? [], sureness: 0.5 },
  ];
}

function put(lists: Map<string, number[]>, id: string, place: number): void {
  const list = lists.get(id);
  if (list) list.push(place);
  else lists.set(id, [place]);
}

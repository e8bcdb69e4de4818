import type { Directory, Listing } from '@newcomer-portal/inventory';

/** Listings that may answer a need. */
export interface Answering {
  /** Those that name the need itself. */
  naming: readonly Listing[];
  /** Those and the ones that name a narrower need. */
  own: readonly Listing[];
  /** Those that name only the need above it: "language classes" for "learn English". */
  wider: readonly Listing[];
}

const known = new WeakMap<Directory, (code: string) => Answering>();

/** Which listings answer which need, by its code. Sorted once for each directory. */
export function listingsByNeed(directory: Directory): (code: string) => Answering {
  const index = known.get(directory) ?? indexOf(directory);
  known.set(directory, index);
  return index;
}

function indexOf(directory: Directory): (code: string) => Answering {
  const naming = new Map<string, Listing[]>();
  const answering = new Map<string, Listing[]>();
  const codes = new Map(directory.inventory.needs.map(({ id, code }) => [id, code]));
  for (const listing of directory.listings) {
    for (const { taxonomy_term_id = '' } of listing.service.attributes ?? []) {
      const code = codes.get(taxonomy_term_id);
      if (code !== undefined) put(naming, code, listing);
    }
    for (const { code } of directory.needsOf(listing.service)) put(answering, code, listing);
  }
  const answered = new Map<string, Answering>();
  return (code) => {
    const before = answered.get(code);
    if (before) return before;
    const own = new Set(answering.get(code));
    const parent = codes.get(directory.need(code)?.parent_id ?? '') ?? '';
    const wider = (naming.get(parent) ?? []).filter((listing) => !own.has(listing));
    const found = { naming: naming.get(code) ?? [], own: [...own], wider };
    answered.set(code, found);
    return found;
  };
}

function put(lists: Map<string, Listing[]>, code: string, listing: Listing): void {
  const list = lists.get(code);
  if (list) list.push(listing);
  else lists.set(code, [listing]);
}

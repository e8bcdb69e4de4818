import type { Directory, Listing, Translatable } from '@newcomer-portal/inventory';
import { openSearch } from '@newcomer-portal/search';
import { openSpelling } from '@newcomer-portal/search/spelling';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { isFiller } from '../src/words/is-filler.ts';
import { rootOf } from '../src/words/root-of.ts';
import { splitWords } from '../src/words/split-words.ts';

/** Something that puts listings in order for typed words. */
export type Engine = (typed: string) => readonly Listing[];

/** The engines compared, each told the same about every listing. Opened one by one, so that each can be timed. */
export const engines: Readonly<Record<string, (directory: Directory) => Engine>> = {
  ours(directory) {
    const search = openSearch(directory, openSpelling);
    return (words) => search.find({ words }).hits.map(({ listing }) => listing);
  },
  Fuse: (directory) => fuse(directory, fieldsOf),
  'Fuse by tokens, with everyday words': (directory) =>
    fuse(directory, withEverydayWords, { useTokenSearch: true }),
  'MiniSearch, with everyday words': miniSearch,
};

const WEIGHTS = { name: 10, needs: 12, organization: 6, place: 4, description: 2 };

/** Field by field, in every language: what an engine may read of a listing. */
function fieldsOf(directory: Directory, listing: Listing) {
  const { service, organization, location } = listing;
  return {
    name: wordings(service, 'name'),
    needs: directory.needsOf(service).flatMap((need) => wordings(need, 'name')),
    organization: organization ? wordings(organization, 'name') : [],
    place: [location?.name ?? '', ...(location?.addresses ?? []).flatMap((at) => [at.address_1, at.city])],
    description: wordings(service, 'description'),
  };
}

/** The same with all that people may call its needs, which is what ours knows. */
function withEverydayWords(directory: Directory, listing: Listing): ReturnType<typeof fieldsOf> {
  const fields = fieldsOf(directory, listing);
  const words = directory.needsOf(listing.service).flatMap((need) => Object.values(need.words ?? {}).flat());
  return { ...fields, needs: [...fields.needs, ...words] };
}

function wordings<R extends Translatable>(record: R, field: keyof R & string): string[] {
  const own = record[field];
  const others = Object.values(record.translations ?? {}).flatMap((fields) => fields[field]?.text ?? []);
  return typeof own === 'string' ? [own, ...others] : others;
}

function fuse(
  directory: Directory,
  read: typeof fieldsOf,
  options: { useTokenSearch?: boolean } = {},
): Engine {
  const records = directory.listings.map((listing) => read(directory, listing));
  const engine = new Fuse(records, {
    keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.34,
    ...options,
  });
  return (typed) => engine.search(typed).flatMap(({ refIndex }) => directory.listings[refIndex] ?? []);
}

function miniSearch(directory: Directory): Engine {
  const engine = new MiniSearch<Record<string, unknown>>({
    fields: Object.keys(WEIGHTS),
    tokenize: splitWords,
    processTerm: (word) => (isFiller(rootOf(word)) ? null : rootOf(word)),
    extractField: (record, field) => {
      const value = record[field];
      return Array.isArray(value) ? value.join('\n') : value;
    },
  });
  engine.addAll(directory.listings.map((listing, id) => ({ id, ...withEverydayWords(directory, listing) })));
  const options = {
    boost: WEIGHTS,
    prefix: (_: string, index: number, terms: string[]) => index === terms.length - 1,
    fuzzy: (term: string) => (term.length > 3 ? 0.25 : false),
  };
  return (typed) => engine.search(typed, options).flatMap(({ id }) => directory.listings[id] ?? []);
}

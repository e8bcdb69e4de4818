import type { FacetName, Question } from '@newcomer-portal/search';

/** What the finder shows beside the list. */
export type FinderView = 'list' | 'map' | 'areas';

/** The filters a person can set: the part of a question that may be written down without telling who asked. */
export type Filters = Required<
  Pick<
    Question,
    'needs' | 'languages' | 'ways' | 'openNow' | 'free' | 'wheelchair' | 'french' | 'accepting' | 'unknownToo'
  >
> & { within: number | undefined };

/** Filters that are on or off. */
export type Switch = 'openNow' | 'free' | 'wheelchair' | 'french' | 'accepting';
/** Filters with several values, of which any will do. */
export type Choices = 'needs' | 'languages' | 'ways';

export const noFilters: Filters = {
  needs: [],
  languages: [],
  ways: [],
  openNow: false,
  free: false,
  wheelchair: false,
  french: false,
  accepting: false,
  unknownToo: [],
  within: undefined,
};

export const switches: readonly Switch[] = ['openNow', 'free', 'wheelchair', 'french', 'accepting'];
export const choices: readonly Choices[] = ['needs', 'languages', 'ways'];

/** Everything about a finder that a link may say: filters, view and the open listing, never words or a place. */
export interface FinderChoice {
  filters: Filters;
  view: FinderView;
  selected: string | undefined;
}

/** The names of the filters that are on, for statistics; a need by its code, nothing else by its value. */
export function namesOf(filters: Filters): string[] {
  const on: (FacetName | 'within' | string)[] = switches.filter((name) => filters[name]);
  if (filters.languages.length > 0) on.push('languages');
  if (filters.ways.length > 0) on.push('ways');
  if (filters.within !== undefined) on.push('within');
  return [...on, ...filters.needs.map((code) => `need:${code}`)];
}

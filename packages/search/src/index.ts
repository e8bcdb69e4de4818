export type { Delivery, Point } from '@newcomer-portal/inventory';
export type { Answer, FacetCount, Facets, Hit } from './answer.ts';
export { distanceBetween } from './distance/distance-between.ts';
export { type FacetName, facetNames } from './facets/facet-name.ts';
export { openSearch } from './open-search.ts';
export type { Question } from './question.ts';
export type { Search } from './search.ts';

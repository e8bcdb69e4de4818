export type { Answer, FacetCount, Facets, Hit } from './answer.ts';
export { distanceBetween } from './distance/distance-between.ts';
export type { Point } from './distance/point.ts';
export { type FacetName, facetNames } from './facets/facet-name.ts';
export type { Delivery, Question } from './question.ts';

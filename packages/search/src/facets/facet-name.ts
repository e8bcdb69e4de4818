/** The filters, in the order in which they are counted. */
export const facetNames = [
  'needs',
  'languages',
  'ways',
  'openNow',
  'free',
  'wheelchair',
  'french',
  'accepting',
  'within',
] as const;

/** A filter; the same names as in `Question`. */
export type FacetName = (typeof facetNames)[number];

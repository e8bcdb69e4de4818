/** The filters of a board, in the order in which they are counted. The same names as in `OpportunityQuestion`. */
export const opportunityFacetNames = [
  'kinds',
  'days',
  'shifts',
  'hours',
  'pay',
  'level',
  'occupations',
  'supports',
  'suits',
  'noCanadianExperience',
  'noLicence',
  'closesSoon',
  'atHome',
  'within',
] as const;

export type OpportunityFacetName = (typeof opportunityFacetNames)[number];

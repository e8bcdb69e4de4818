/** Whom an opportunity can suit. */
export const suitsCodes = [
  'newcomers',
  'language_learners',
  'youth',
  'students',
  'seniors',
  'women',
  'families',
  'francophones',
  'people_with_disabilities',
] as const;

/** What can make it possible to come. */
export const supportCodes = [
  'child_care',
  'transit_fare',
  'interpreter',
  'training',
  'mentor',
  'meals',
  'equipment',
] as const;

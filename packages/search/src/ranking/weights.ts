/**
 * How much a word counts by where it stands in a listing: 15 at most, to fit beside the listing's place in one
 * number. What a service is for tells more than what it is called.
 */
export const WEIGHTS = { need: 12, name: 10, organization: 6, place: 4, description: 2 } as const;

/**
 * What counts how much when services are put in order. The order of magnitude is the point: being the right kind of
 * help and being allowed in stand before language, language before distance, and a full service behind all that are not.
 */
export const weights = {
  eligibility: { yes: 30, unknown: 12, no: -60 },
  wider: -20,
  language: { spoken: 18, otherSpoken: 12, interpreter: 8, not_given: 5, not_spoken: 0 },
  availability: { accepting: 10, not_given: 5, wait_list: 0, full: -25 },
  temporarilyClosed: -50,
  cost: { free: 6, some_free: 4, not_given: 2, paid: 0 },
  /** Only for who needs it. */
  wheelchair: { yes: 10, not_given: 4, no: -15 },
  /** At the door; at `halfWay` metres half as much. */
  nearness: 15,
  halfWay: 3000,
  /** By phone or online, or no place known. */
  noTravel: 8,
  placeNotKnown: 3,
} as const;

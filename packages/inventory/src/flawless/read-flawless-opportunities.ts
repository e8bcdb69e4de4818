import { tagFields, unknownTags } from '../opportunities/without-unknown-tags.ts';
import { freezeDeeply } from '../reading/freeze-deeply.ts';
import { reversedRanges } from '../reading/reversed-ranges.ts';
import type { Opportunities } from '../schema/opportunities.ts';
import { fits } from './fits.ts';
import { opportunitiesShape } from './generated/opportunities-shapes.ts';
import { hasIdsOfItsOwn } from './has-ids-of-its-own.ts';

/**
 * The document of opportunities, when `readOpportunities` would find no problem in it and leave nothing out: the usual
 * case, told without the schemas and their library. The value itself comes back, frozen. An inventory that holds
 * opportunities fits too, when it has every list.
 *
 * @param value parsed JSON from anywhere; see `parseJson` for text
 * @returns undefined, and the value untouched, when anything is not as it should be: `readOpportunities` says what
 */
export function readFlawlessOpportunities(value: unknown): Opportunities | undefined {
  if (!isOpportunities(value)) return undefined;
  const { sources, skills, interests, opportunities } = value;
  if (![sources, skills, interests, opportunities].every(hasIdsOfItsOwn)) return undefined;
  const isSound = opportunities.every(
    (opportunity) =>
      reversedRanges(opportunity).length === 0 &&
      tagFields.every((field) => unknownTags(opportunity, field, value).length === 0),
  );
  return isSound ? freezeDeeply(value) : undefined;
}

function isOpportunities(value: unknown): value is Opportunities {
  return fits(value, opportunitiesShape);
}

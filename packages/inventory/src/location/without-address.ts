import type { Location } from '../schema/location.ts';

const telling = ['latitude', 'longitude', 'addresses', 'transportation', 'phones', 'contacts'] as const;

/**
 * A location as it may be published. Of a confidential one everything goes that leads to its door: coordinates,
 * addresses, the way there (in every language), and numbers and people that can be traced to it. Its name and what is
 * said of it are written for the public and stay.
 */
export function withoutAddress(location: Location): Location {
  if (!location.address_confidential) return location;
  const shown: Location = { ...location };
  for (const field of telling) delete shown[field];
  if (location.translations) shown.translations = withoutTheWay(location.translations);
  return shown;
}

/** Whether a location still says what must not be published. */
export function tellsAddress(location: Location): boolean {
  if (!location.address_confidential) return false;
  const translations = Object.values(location.translations ?? {});
  return (
    telling.some((field) => location[field] !== undefined) ||
    translations.some(({ transportation }) => transportation !== undefined)
  );
}

function withoutTheWay(translations: NonNullable<Location['translations']>): Location['translations'] {
  return Object.fromEntries(
    Object.entries(translations).map(([language, { transportation: _, ...fields }]) => [language, fields]),
  );
}

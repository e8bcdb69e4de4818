import type { Language } from '../schema/language.ts';
import type { Listing } from './listing.ts';

/**
 * The languages spoken for a service at a place: the service's and the place's together, one entry each. Where both
 * name a language, the service's entry holds, with its note and hours.
 */
export function languagesOf({ service, location }: Listing): readonly Language[] {
  const byName = new Map<string, Language>();
  for (const language of [...(service.languages ?? []), ...(location?.languages ?? [])]) {
    const key = language.code ?? language.name ?? language.id;
    if (!byName.has(key)) byName.set(key, language);
  }
  return [...byName.values()];
}

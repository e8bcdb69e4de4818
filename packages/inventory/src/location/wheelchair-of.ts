import type { Location } from '../schema/location.ts';

/**
 * Whether a wheelchair gets in. A place that names wheelchairs offers the way in unless it says otherwise; one "no"
 * among several entries is a no, since somebody would stand before it.
 */
export function wheelchairOf(location: Location | undefined): 'yes' | 'no' | 'not_given' {
  const entries = location?.accessibility?.filter(({ feature }) => feature === 'wheelchair') ?? [];
  if (entries.length === 0) return 'not_given';
  return entries.some(({ available }) => available === false) ? 'no' : 'yes';
}

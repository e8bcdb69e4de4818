import type { Occupation, Occupations } from '@newcomer-portal/inventory/opportunities';

/**
 * An occupation from a code as lists carry it: "31301", "31301 Registered nurses", or "10" where a spreadsheet has
 * eaten the zeros. A code that the classification does not have is left out: it may be of an older edition.
 *
 * @param title the list's own title for it, where there is no classification to take it from
 */
export function readOccupation(
  code: string,
  title: string,
  occupations: Occupations | undefined,
): Pick<Occupation, 'noc' | 'title' | 'teer'> | undefined {
  const digits = /^\d{1,5}(?!\d)/.exec(code.trim())?.[0];
  if (!digits) return undefined;
  const noc = digits.padStart(5, '0');
  const known = occupations?.occupation(noc);
  if (known) return { noc, title: known.title, teer: known.teer };
  return occupations || digits.length < 5 ? undefined : { noc, ...(title && { title }) };
}

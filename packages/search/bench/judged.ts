import type { Directory, Listing } from '@newcomer-portal/inventory';

/** One line of `queries.json`. */
export interface Judged {
  typed: string;
  language: 'en' | 'fr';
  /** Codes of needs; a listing that answers any is a right answer. */
  needs: readonly string[];
}

/** True where a listing answers what was meant, itself or through a need above its own. */
export function isRight(directory: Directory, { service }: Listing, { needs }: Judged): boolean {
  return directory.needsOf(service).some(({ code }) => needs.includes(code));
}

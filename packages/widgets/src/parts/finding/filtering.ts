import type { FacetCount } from '@newcomer-portal/search';
import type { Reader } from '../../i18n/reader.ts';

/** What a group of filters needs to know of what was found, and to tell when a person changes something. */
export interface Filtering<Name extends string> {
  reader: Reader;
  answer: {
    hits: readonly unknown[];
    facets: Readonly<Record<Name, FacetCount>>;
    hidden: Readonly<Partial<Record<Name, number>>>;
  };
  /** How many records there are in all, whatever was asked. */
  all: number;
  /** Filters that also keep what does not say. */
  unknownToo: readonly Name[];
  keepUnknown: (name: Name, keep: boolean) => void;
  /** A filter was changed by hand. */
  changed: () => void;
}

import type { Delivery, Point } from '@newcomer-portal/inventory';
import type { FacetName } from './facets/facet-name.ts';

/** What a person asks for. Everything is optional; what is left out, or an empty list, leaves nothing out. */
export interface Question {
  /** As typed. Read up to 200 characters. */
  words?: string;
  /** Codes of needs: a listing fits when it answers any, itself or through a narrower need. */
  needs?: readonly string[];
  /** Tags of spoken languages, any of which will do. */
  languages?: readonly string[];
  /** Ways of getting the service, any of which will do. */
  ways?: readonly Delivery[];
  openNow?: boolean;
  /** Free for everybody or for some. */
  free?: boolean;
  /** The place can be entered in a wheelchair. */
  wheelchair?: boolean;
  /** French is spoken. */
  french?: boolean;
  /** The service takes new people, and said so lately. */
  accepting?: boolean;
  /** Where the person is. It stays in this call. */
  from?: Point;
  /** Metres from `from`, in a straight line. */
  within?: number;
  /** Filters that also keep the listings that do not say. */
  unknownToo?: readonly FacetName[];
  /** Only the listings with these ids: those of an area on the map. */
  ids?: ReadonlySet<string>;
  /** `best` unless it says otherwise. Ties go to the nearer one, then to the inventory's order. */
  sort?: 'best' | 'nearest' | 'name';
}

import type { Point } from '@newcomer-portal/inventory';
import type {
  OpportunityKind,
  Profile,
  Suits,
  Support,
  Weekday,
} from '@newcomer-portal/inventory/opportunities';
import type { HoursBand, ShiftTime } from './lasting-opportunity-facets.ts';
import type { OpportunityFacetName } from './opportunity-facet-name.ts';

/** What a person asks a board. Everything is optional; what is left out, or an empty list, leaves nothing out. */
export interface OpportunityQuestion {
  /** As typed. Read up to 200 characters. */
  words?: string;
  /** Any of these kinds will do. */
  kinds?: readonly OpportunityKind[];
  /** There is a shift on any of these days. */
  days?: readonly Weekday[];
  /** There is a shift at any of these times of day. */
  shifts?: readonly ShiftTime[];
  /** Hours a week, any of these bands. */
  hours?: readonly HoursBand[];
  /** Pays at least so much an hour, in the municipality's currency. */
  pay?: number;
  /** Asks for no more than this CLB or NCLC; a language left out is not spoken. */
  level?: Readonly<Partial<Record<'en' | 'fr', number>>>;
  /** NOC codes: postings of the same minor groups. */
  occupations?: readonly string[];
  supports?: readonly Support[];
  suits?: readonly Suits[];
  /** Work in Canada is not asked for. */
  noCanadianExperience?: boolean;
  /** Nobody needs a licence to practise. */
  noLicence?: boolean;
  /** The last day to apply is within a week. */
  closesSoon?: boolean;
  atHome?: boolean;
  /** Where the person is. It stays in this call. */
  from?: Point;
  /** Metres from `from`, in a straight line, to the nearest place of a posting. */
  within?: number;
  /** Filters that also keep the postings that do not say. */
  unknownToo?: readonly OpportunityFacetName[];
  /** Only the postings with these ids: a short list. */
  ids?: ReadonlySet<string>;
  /** What the person told of themselves: `best` then puts the better match first where the words do not tell. */
  profile?: Profile;
  /** `best` unless it says otherwise. Ties go to the nearer one, then to the newer one. */
  sort?: 'best' | 'nearest' | 'newest' | 'closing';
}

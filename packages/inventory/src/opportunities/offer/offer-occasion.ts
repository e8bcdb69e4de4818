import type { Occupation } from '../../schema/occupation.ts';
import type { Opportunities } from '../../schema/opportunities.ts';

/** What is around an offer that is being made. */
export interface OfferOccasion {
  /** The board that it is for. */
  board: Pick<Opportunities, 'municipality' | 'skills'>;
  now: Date;
  /** Makes a new UUID. */
  newId: () => string;
  /** Looks up a code of the classification; left out, the code stands alone. */
  occupation?: ((noc: string) => Occupation | undefined) | undefined;
}

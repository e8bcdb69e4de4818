import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import type { DocumentController } from '../../../controllers/document-controller.ts';
import type { OfferController } from '../../../controllers/offer-controller.ts';
import type { BoardScene } from '../board-scene.ts';

/** Everything that the form for an offer draws from, gathered once for each drawing. */
export interface OfferScene {
  offer: OfferController;
  /** The board around it: its reader, its skills, and how it draws a posting. */
  around: BoardScene;
  /** The classification to choose from, where the host names one. */
  occupations: DocumentController<Occupations>;
  /** Where the host wants offers sent. */
  to: OfferAddresses;
  /** Back to the board; what was typed stays. */
  leave: () => void;
}

/** Where offers go; without either there is the file. */
export interface OfferAddresses {
  email: string | undefined;
  /** As the host wrote it; the browser reads it against the page. */
  endpoint: string | undefined;
}

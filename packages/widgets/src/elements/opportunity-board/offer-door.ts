import type { Occupations } from '@newcomer-portal/inventory/opportunities';
import type { LitElement, TemplateResult } from 'lit';
import { DocumentController } from '../../controllers/document-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { OfferController } from '../../controllers/offer-controller.ts';
import { partNotice } from '../../parts/part-notice.ts';
import type { BoardScene } from './board-scene.ts';
import type { OfferAddresses } from './offer/offer-scene.ts';

/** What the host says about offers. */
export interface OfferSettings extends OfferAddresses {
  /** Address of the list of occupations. */
  occupations: string | undefined;
}

/** The way from the board to the form for an offer, and back. The form is fetched at the first step through it. */
export class OfferDoor {
  isOpen = false;

  readonly #host: LitElement;
  readonly #part: LazyController<typeof import('./offer/offer-part.ts')>;
  readonly #moveTo: (selector: string) => void;
  #around: BoardScene | undefined;
  #offer: OfferController | undefined;
  #occupations: DocumentController<Occupations> | undefined;

  /** @param moveTo puts the keyboard where a selector leads */
  constructor(host: LitElement, moveTo: (selector: string) => void) {
    this.#host = host;
    this.#moveTo = moveTo;
    this.#part = new LazyController(host, () => import('./offer/offer-part.ts'));
  }

  readonly open = (): void => {
    this.isOpen = true;
    this.#moveTo('#offer-heading');
  };

  /** Back to the board; what was typed is there when the person comes again. */
  readonly close = (): void => {
    this.isOpen = false;
    this.#moveTo('#offer-open');
  };

  view(around: BoardScene, settings: OfferSettings): TemplateResult {
    const { module } = this.#part;
    if (!module) return partNotice(this.#part, this.close);
    this.#around = around;
    const occasion = () => {
      const { board, now } = this.#around ?? around;
      const list = this.#occupations?.document?.content;
      return { board: board.document, now, occupation: list?.occupation };
    };
    const language = around.reader.locale === 'fr' ? 'fr' : 'en';
    this.#offer ??= new module.OfferController(this.#host, occasion, language);
    this.#occupations ??= new DocumentController(this.#host, module.occupationsFormat);
    void this.#occupations.open(settings.occupations);
    const { email, endpoint } = settings;
    const [offer, occupations] = [this.#offer, this.#occupations];
    return module.offerView({ offer, around, occupations, to: { email, endpoint }, leave: this.close });
  }
}
